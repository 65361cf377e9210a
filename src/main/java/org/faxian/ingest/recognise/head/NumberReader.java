package org.faxian.ingest.recognise.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;

/** Reader for a document's own numbers; numbers cited in running text are ignored. */
public final class NumberReader {
    private static final String B = Blanks.FEW;
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
    private static final Pattern BESIDE = Pattern.compile(Blanks.ONE + "*+(?:签发人|密级|缓急).*$");
    /** 〔五届〕, 十二届, （第十三届）: the term of an announcement; numbers restart with each term. */
    private static final String TERM = "(?:[〔\\[（(]?第?(?<%s>[一二三四五六七八九十]{1,3}届)(?:人大)?(?:常委会)?[〕\\])）]?" + B + ")?";

    private static final String FOUR = "(?:19|20|１９|２０)[0-9０-９]{2}";
    private static final String OPEN = "[〔\\[（(【［{﹝〖<]";
    private static final String CLOSE = "[〕\\])）】］}﹞〗>]";
    /** The year of the authority's count: 〔2025〕, 2025年. */
    private static final String YEAR = "(?:" + OPEN + B + FOUR + B + "年?" + B + CLOSE + "|" + FOUR + B + "年)" + B;

    private static final Pattern BARE_ORDER =
            Pattern.compile("^[（(]?" + B + "(?:" + YEAR + ")?第" + B + "(" + NUMERAL + ")" + B + "号" + B + "[)）]?$");
    private static final Pattern ORDER =
            Pattern.compile("(?<authority>[\\p{IsHan}、 ]{0,80}?)" + B + "(?:(?<form>令|公告)" + B
                    + TERM.formatted("term") + "(?:" + YEAR + ")?[（(]?第?" + B + "(?<serial>" + NUMERAL + ")" + B
                    + "号[）)]?|第" + B + "(?<serial2>" + NUMERAL + ")" + B + "号" + B + "(?<form2>令|公告))");
    private static final Pattern SERIAL = Pattern.compile("(?<code>\\p{IsHan}{1,15})" + B + OPEN + B + FOUR + B + "年?"
            + CLOSE + B + "第?" + B + "[0-9０-９]{1,5}" + B + "号");
    /** The style of agencies until about 2000: （97）汇政发字第10号. */
    static final Pattern YEAR_FIRST = Pattern.compile(OPEN + B + "(?:" + FOUR + "|[5-9][0-9])" + B + CLOSE + B
            + "\\p{IsHan}{2,10}?字?" + B + "第" + B + "[0-9０-９]{1,5}" + B + "号");
    /** A line with an order and, optionally, its title in brackets: 财政部令〔2025〕第4号（…办法）. */
    private static final Pattern TITLED_ORDER = Pattern.compile("^(?<order>[\\p{IsHan}、\\s\\p{Z}]{2,120}(?:令|公告)" + B
            + "(?:" + YEAR + ")?[（(]?第?" + B + NUMERAL + B + "号[）)]?)" + B + "(?:[（(](?<title>.{2,120})[）)])?$");
    /** Words before a number that are not part of its series. */
    private static final Pattern LEAD_WORD =
            Pattern.compile("^(?:(?:根据|参照|按照|印发|公布|发布|原|和|及|与|的|即|或|以|经|由|据|依)(?=\\p{IsHan}{2}))+");

    private static final Pattern LEAD = Pattern.compile("^.*(?:原|和|及|与|的|即|或|以|经|发布|公布|印发)(?=\\p{IsHan}{2})");
    private static final Pattern OF_YEAR = Pattern.compile("(?:令|公告)" + B + OPEN + "?" + B + "(" + FOUR + ")");
    /** In characters; series of agencies are not longer, so a longer match contains words before the series. */
    private static final int LONGEST_SERIES = 7;

    private NumberReader() {}

    /** Returns the orders in a history line, with their authorities: 国务院令第711号, 海关总署第4号令. */
    static List<DocumentNumber.Order> orders(String text) {
        List<DocumentNumber.Order> orders = new ArrayList<>();
        Matcher m = ORDER.matcher(text);
        while (m.find()) {
            order(m).ifPresent(orders::add);
        }
        return orders;
    }

    /** Replaces orders in running text by 、. */
    static String without(String text) {
        return text.replaceAll(
                "(?:令|公告)" + B + TERM.formatted("term") + "(?:" + YEAR + ")?[（(]?第?" + B + NUMERAL + B + "号[）)]?|第" + B
                        + NUMERAL + B + "号" + B + "(?:令|公告)",
                "、");
    }

    /** Returns the first number of either form in a descriptive text: （公安部令第102号）, （云政发〔2010〕5号）. */
    static Optional<DocumentNumber> within(String text) {
        Optional<DocumentNumber> serial = serials(text).stream().findFirst();
        return serial.or(() -> orders(text).stream().findFirst());
    }

    /** Returns all numbers of agencies' series in the text. */
    public static List<DocumentNumber> serials(String text) {
        List<DocumentNumber> numbers = new ArrayList<>();
        Matcher m = SERIAL.matcher(text);
        while (m.find()) {
            String code = series(m.group("code"));
            String written = m.group().substring(m.group("code").length() - code.length());
            DocumentNumber.parse(written).ifPresent(numbers::add);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        while (yearFirst.find()) {
            DocumentNumber.parse(yearFirst.group()).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** Returns the series at the end of the words: 海经信规 stays whole, 根据银发 becomes 银发. */
    static String series(String words) {
        String series = LEAD_WORD.matcher(words).replaceFirst("");
        return series.length() <= LONGEST_SERIES ? series : LEAD.matcher(series).replaceFirst("");
    }

    /** Returns the numbers of a line that holds only numbers, or a title followed by a number in brackets. */
    public static List<DocumentNumber> on(String line) {
        List<DocumentNumber> own = ownLine(line);
        return own.isEmpty()
                ? numberedTitle(line).map(NumberedTitle::number).stream().toList()
                : own;
    }

    /** A title and the bracketed number that follows it. */
    record NumberedTitle(String title, DocumentNumber number) {}

    /** Splits a title from the bracketed number that follows it: …的通知（云财发〔2025〕124号）. */
    static Optional<NumberedTitle> numberedTitle(String line) {
        int open = line.length() > 400 ? -1 : openingOfLastBracket(line);
        if (open < 4) {
            return Optional.empty();
        }
        return one(Blanks.strip(line.substring(open + 1, line.length() - 1)))
                .map(number -> new NumberedTitle(Blanks.strip(line.substring(0, open)), number));
    }

    /** Returns the index of the bracket that is closed at the end of the line, or -1 if there is none. */
    private static int openingOfLastBracket(String line) {
        int depth = 0;
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            depth += c == '）' || c == ')' ? 1 : 0;
            depth -= c == '（' || c == '(' ? 1 : 0;
            if (depth == 0) {
                return i == line.length() - 1 ? -1 : i;
            }
        }
        return -1;
    }

    /** Returns the title in brackets after the number of an order on the same line: 财政部令〔2025〕第4号（…办法）. */
    static Optional<String> titleBehindOrder(String line) {
        Matcher m = TITLED_ORDER.matcher(line.length() > 300 ? "" : line);
        return m.matches() ? Optional.ofNullable(m.group("title")).map(Blanks::strip) : Optional.empty();
    }

    /** Returns whether the line is the number of an order whose authority is named above: 第137号. */
    public static boolean isBareOrder(String line) {
        return line.length() < 20 && BARE_ORDER.matcher(line).matches();
    }

    /** Returns the numbers if the line consists of numbers only; a joint issue has several. */
    public static List<DocumentNumber> ownLine(String line) {
        if (line.length() > 200) {
            return List.of();
        }
        Matcher titled = TITLED_ORDER.matcher(line);
        if (titled.matches()) {
            return orderOf(titled.group("order")).stream().toList();
        }
        if (line.length() > 120) {
            return List.of();
        }
        String bare = BESIDE.matcher(line).replaceFirst("").replaceFirst("^[（(](.*)[)）]$", "$1");
        bare = bare.replaceFirst("^(?:文号|发文字号|文件编号)[:：]", "");
        Optional<DocumentNumber> one = one(bare);
        if (one.isPresent()) {
            return List.of(one.get());
        }
        List<DocumentNumber> several = new ArrayList<>();
        for (String piece : bare.split("[、，,；;\\s\\p{Z}]+")) {
            Optional<DocumentNumber> number = one(piece);
            if (number.isEmpty()) {
                return List.of();
            }
            several.add(number.get());
        }
        return several;
    }

    /** Parses the text as an order, its authorities separated by 、. */
    public static Optional<DocumentNumber> orderOf(String text) {
        return DocumentNumber.parse(text)
                .map(number -> number instanceof DocumentNumber.Order order
                        ? order.of(String.join("、", IssuerNames.in(text.replaceFirst("(?:令|公告)(?!.*(?:令|公告)).*$", ""))))
                        : number);
    }

    private static Optional<DocumentNumber> one(String text) {
        boolean ends = text.endsWith("号") || text.endsWith("令") || text.endsWith("公告");
        return ends ? orderOf(text) : Optional.empty();
    }

    private static Optional<DocumentNumber.Order> order(Matcher m) {
        boolean formFirst = m.group("form") != null;
        int serial =
                ChineseNumeral.parse(m.group(formFirst ? "serial" : "serial2")).orElse(0);
        String written = Blanks.strip(m.group()).replaceFirst("^[、 ]+", "");
        String authority = Blanks.drop(m.group("authority")).replaceFirst("^、", "");
        return serial < 1
                ? Optional.empty()
                : Optional.of(new DocumentNumber.Order(
                        m.group("term") == null ? authority : inTerm(authority, m.group("term")),
                        m.group(formFirst ? "form" : "form2"),
                        yearOf(m.group()),
                        serial,
                        written));
    }

    private static Optional<Integer> yearOf(String order) {
        Matcher year = OF_YEAR.matcher(order);
        return year.find()
                ? ChineseNumeral.parse(year.group(1)).stream().boxed().findFirst()
                : Optional.empty();
    }

    /** Returns the authority with its term: 云江省人民代表大会常务委员会 in its 五届 is 云江省第五届人民代表大会常务委员会. */
    private static String inTerm(String authority, String term) {
        return authority.contains("届") ? authority : authority.replaceFirst("(?=人民代表大会)", "第" + term);
    }
}
