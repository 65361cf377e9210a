package org.faxian.regulation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;
import org.faxian.text.TypedNumber;

/**
 * The number under which a document was issued (发文字号), compared independently of brackets and blanks.
 *
 * <p>苏政办发〔2020〕65号, 苏政办发[2020]65号, 苏政办发（2020）65 and 苏政办发2020 65号 are one number.
 *
 * {@snippet :
 * DocumentNumber number = DocumentNumber.parse("云政办发[2020]65号").orElseThrow();
 * assert number.sameAs(DocumentNumber.parse("云政办发〔2020〕65号").orElseThrow());
 * }
 */
public sealed interface DocumentNumber {

    /** Returns the number as the document writes it. */
    String written();

    /** Returns the canonical spelling. */
    String canonical();

    /** Returns whether both numbers are equal regardless of spelling. */
    default boolean sameAs(DocumentNumber other) {
        return canonical().equals(other.canonical());
    }

    /**
     * A number in an agency's series: 苏政办发〔2020〕65号.
     *
     * @param agencyCode the series (机关代字), such as 苏政办发
     * @param year four digits
     * @param serial from 1 upwards
     */
    record Serial(String agencyCode, int year, int serial, String written) implements DocumentNumber {
        public Serial {
            if (agencyCode.isBlank() || year < 1900 || year > 2200 || serial < 1) {
                throw new IllegalArgumentException("found " + agencyCode + " " + year + " " + serial
                        + ", expected an agency code, a year and a serial from 1 upwards");
            }
            Objects.requireNonNull(written, "written");
        }

        @Override
        public String canonical() {
            return agencyCode + "〔" + year + "〕" + serial + "号";
        }
    }

    /**
     * An order or announcement: 国务院令第711号, 省人民政府令第137号, 第4号令, 财政部令〔2025〕第4号.
     *
     * @param authority the issuing authority as written before 令; may be empty if the document omits it
     * @param form 令 or 公告
     * @param year four digits if the authority numbers anew each year (令〔2025〕第4号), otherwise empty
     * @param serial from 1 upwards
     */
    record Order(String authority, String form, Optional<Integer> year, int serial, String written)
            implements DocumentNumber {
        public Order {
            // Caches written by earlier versions have no year.
            year = Objects.requireNonNullElse(year, Optional.empty());
            if (!(form.equals("令") || form.equals("公告"))
                    || serial < 1
                    || year.filter(y -> y < 1900 || y > 2200).isPresent()) {
                throw new IllegalArgumentException("found " + form + " " + year + " " + serial
                        + ", expected 令 or 公告, a year of four digits or none, and a serial from 1 upwards");
            }
            Objects.requireNonNull(authority, "authority");
            Objects.requireNonNull(written, "written");
        }

        /** Creates an order of an authority that numbers continuously across years. */
        public Order(String authority, String form, int serial, String written) {
            this(authority, form, Optional.empty(), serial, written);
        }

        @Override
        public String canonical() {
            return authority.replaceAll("[、\\s\\p{Z}]+", "").replaceFirst("^中华人民共和国(?=.)", "") + bare();
        }

        /** Returns the number without the authority: 令第711号, 令〔2025〕第4号. */
        public String bare() {
            return form + year.map(y -> "〔" + y + "〕").orElse("") + "第" + serial + "号";
        }

        /** Returns the same order of the given authority. */
        public Order of(String other) {
            return new Order(other, form, year, serial, written);
        }
    }

    /** Parses a text that consists of a document number in any spelling; empty if it does not. */
    static Optional<DocumentNumber> parse(String text) {
        String written = text.strip();
        return Forms.serial(written).or(() -> Forms.order(written));
    }

    /** The supported spellings. */
    final class Forms {
        private static final String B = "[\\s\\p{Z}]*";
        private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
        private static final String OPEN = TypedNumber.OPEN;
        private static final String CLOSE = TypedNumber.CLOSE;
        private static final String FOUR = "(?:19|20|１９|２０)[0-9０-９]{2}";
        /** An order that states its year and looks like a series: 财政部令, 公告. */
        private static final String ORDERS = "\\p{IsHan}*(?<![^部委局署厅行院会府社室办])(?:令|公告)(?!\\p{IsHan})";

        private static final Pattern SERIAL = Pattern.compile("(?<code>(?!" + ORDERS + ")[\\p{IsHan}]{1,15})" + B + OPEN
                + "?" + B + "(?<year>" + FOUR + ")" + B + "年?(?:" + CLOSE + "|[\\s\\p{Z}]|(?=第))" + B + "第?" + B
                + "(?<serial>[0-9０-９]{1,5})" + B + "号?");
        /** The spelling used until about 2000: （97）汇政发字第10号. */
        private static final Pattern YEAR_FIRST = Pattern.compile(OPEN + B + "(?<year>" + FOUR + "|[5-9][0-9])" + B
                + CLOSE + B + "(?<code>[\\p{IsHan}]{2,12}?)" + B + "第?" + B + "(?<serial>[0-9０-９]{1,5})" + B + "号");
        /** The year between 令 and the serial: 〔2025〕 or 2025年. */
        private static final String YEAR = "(?:" + OPEN + B + "(?<year>" + FOUR + ")" + B + "年?" + B + CLOSE
                + "|(?<year2>" + FOUR + ")" + B + "年)" + B;

        private static final Pattern ORDER = Pattern.compile("(?<authority>[\\p{IsHan}、\\s\\p{Z}]{0,120}?)" + B
                + "(?:(?<form>令|公告)" + B + "(?:" + YEAR + ")?[（(]?第?" + B + "(?<serial>" + NUMERAL + ")" + B + "号[）)]?"
                + "|第" + B + "(?<serial2>" + NUMERAL + ")" + B + "号" + B + "(?<form2>令|公告))");

        private Forms() {}

        private static Optional<DocumentNumber> serial(String written) {
            Matcher m = SERIAL.matcher(written);
            Matcher yearFirst = YEAR_FIRST.matcher(written);
            if (m.matches()) {
                return serial(m, written);
            }
            return yearFirst.matches() ? serial(yearFirst, written) : Optional.empty();
        }

        private static Optional<DocumentNumber> serial(Matcher m, String written) {
            int serial = ChineseNumeral.parse(m.group("serial")).orElse(0);
            int year = ChineseNumeral.parse(m.group("year")).orElseThrow();
            return serial < 1
                    ? Optional.empty()
                    : Optional.of(new Serial(m.group("code"), year < 100 ? 1900 + year : year, serial, written));
        }

        private static Optional<DocumentNumber> order(String written) {
            Matcher m = ORDER.matcher(written);
            if (!m.matches()) {
                return Optional.empty();
            }
            boolean formFirst = m.group("form") != null;
            int serial = ChineseNumeral.parse(m.group(formFirst ? "serial" : "serial2"))
                    .orElse(0);
            String authority = m.group("authority").replaceAll("[\\s\\p{Z}]+", "");
            return serial < 1
                    ? Optional.empty()
                    : Optional.of(
                            new Order(authority, m.group(formFirst ? "form" : "form2"), year(m), serial, written));
        }

        private static Optional<Integer> year(Matcher m) {
            return Optional.ofNullable(m.group("year"))
                    .or(() -> Optional.ofNullable(m.group("year2")))
                    .map(year -> ChineseNumeral.parse(year).orElseThrow());
        }
    }
}
