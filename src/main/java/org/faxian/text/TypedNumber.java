package org.faxian.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document number as typed by a user, whole or partial: 苏政办发〔2020〕65号, 苏政办发65号, 〔2020〕65号, 国务院令第711号, 711号令.
 *
 * @param issuer series (苏政办发) or authority (国务院) as typed; may be empty
 * @param year year; empty if none was typed
 * @param form 令 or 公告; empty for a number of a series
 * @param start offset in the text
 * @param end offset after its last character
 */
public record TypedNumber(String issuer, OptionalInt year, Optional<String> form, int serial, int start, int end) {
    /** An opening bracket around the year, for use within another pattern. */
    public static final String OPEN = "[〔\\[（(【［｛{﹝〖<〈]";
    /** A closing bracket around the year, for use within another pattern. */
    public static final String CLOSE = "[〕\\]）)】］｝}﹞〗>〉]";

    private static final String GAP = "[\\s\\p{Z}]{0,4}+";
    private static final String DIGITS = "[0-9０-９]";
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
    private static final String MARK = "(?:第|[Nn][Oo][.．]?|№)?" + GAP;
    private static final String SUFFIX = GAP + "[号號]";

    /** 苏政办发〔2020〕65号, 苏政办发2020 65, 〔2020〕65号, 苏政办发2020年第65号. */
    private static final Pattern OF_YEAR = Pattern.compile("(?<issuer>\\p{IsHan}{1,15})?" + GAP
            + "(?:" + OPEN + GAP + "(?<bracketed>(?:19|20|１９|２０)" + DIGITS + "{2})" + GAP + "年?" + GAP + CLOSE
            + "|(?<year>(?<!" + DIGITS + ")(?:19|20|１９|２０)" + DIGITS + "{2})(?:" + GAP
            + "年|(?=[\\s\\p{Z}])|(?=第)|[-－—]))"
            + GAP + MARK + "(?<serial>" + DIGITS + "{1,5})(?<suffix>" + SUFFIX + ")?(?!" + DIGITS + ")");

    /** 国务院令第711号, 国务院令711, 第711号令, 国务院第711号令, 令（第711号）, 第711号国务院令. */
    private static final Pattern ORDER = Pattern.compile("(?<issuer>[\\p{IsHan}、]{0,50}?)" + GAP
            + "(?:(?<form>令|公告)" + GAP + OPEN + "?" + GAP + MARK + "(?<serial>" + NUMERAL + ")" + GAP + "(?:[号號]" + GAP
            + CLOSE + "?|(?![年月日条款项章0-9０-９\\p{IsHan}]))"
            + "|" + MARK + "(?<serial2>" + NUMERAL + ")" + SUFFIX + GAP
            + "(?<behind>[\\p{IsHan}、]{0,50}?)(?<form2>令|公告))");

    /** 苏政办发65号: without a year. */
    private static final Pattern WITHOUT_YEAR = Pattern.compile(
            "(?<issuer>\\p{IsHan}{2,15}?)" + GAP + "第?" + GAP + "(?<serial>" + DIGITS + "{1,5})" + SUFFIX);

    /** Returns the numbers in the text, in order, without overlaps. */
    public static List<TypedNumber> in(String text) {
        List<TypedNumber> found = new ArrayList<>();
        for (Pattern pattern : List.of(OF_YEAR, ORDER, WITHOUT_YEAR)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                read(m, pattern)
                        .filter(one -> found.stream()
                                .noneMatch(other -> one.start() < other.end() && other.start() < one.end()))
                        .ifPresent(found::add);
            }
        }
        found.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return found;
    }

    private static Optional<TypedNumber> read(Matcher m, Pattern pattern) {
        boolean isOrder = pattern == ORDER;
        boolean formFirst = isOrder && m.group("form") != null;
        OptionalInt serial = ChineseNumeral.parse(isOrder && !formFirst ? m.group("serial2") : m.group("serial"));
        String issuer = Optional.ofNullable(m.group("issuer")).orElse("");
        if (serial.isEmpty() || serial.getAsInt() < 1 || (pattern == OF_YEAR && saysTooLittle(m))) {
            return Optional.empty();
        }
        boolean isOrderOfYear = pattern == OF_YEAR && issuer.matches(".*(?:令|公告)");
        if (isOrderOfYear) {
            String form = issuer.endsWith("令") ? "令" : "公告";
            String authority = issuer.substring(0, issuer.length() - form.length());
            return Optional.of(
                    new TypedNumber(authority, year(m), Optional.of(form), serial.getAsInt(), m.start(), m.end()));
        }
        return Optional.of(new TypedNumber(
                isOrder && !formFirst ? issuer + m.group("behind") : issuer,
                pattern == OF_YEAR ? year(m) : OptionalInt.empty(),
                isOrder ? Optional.of(m.group(formFirst ? "form" : "form2")) : Optional.empty(),
                serial.getAsInt(),
                m.start(),
                m.end()));
    }

    /** Returns whether the match is too ambiguous: a year and a number without an issuer, brackets or 号. */
    private static boolean saysTooLittle(Matcher m) {
        return m.group("issuer") == null && (m.group("bracketed") == null || m.group("suffix") == null);
    }

    private static OptionalInt year(Matcher m) {
        return ChineseNumeral.parse(m.group("bracketed") == null ? m.group("year") : m.group("bracketed"));
    }

    /** Returns whether the number is complete for its kind. */
    public boolean isWhole() {
        return !issuer.isEmpty() && (form.isPresent() || year.isPresent());
    }

    /** Returns the spelling in which texts cite the number. */
    public String canonical() {
        String ofYear = year.isPresent() ? "〔" + year.getAsInt() + "〕" : "";
        return issuer + form.map(kind -> kind + ofYear + "第").orElse(ofYear) + serial + "号";
    }
}
