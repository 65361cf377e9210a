package org.faxian.regulation;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number under which a document was issued (发文字号): a value of its own, whatever the brackets and blanks.
 *
 * <p>苏政办发〔2020〕65号, 苏政办发[2020]65号, 苏政办发（2020）65 and 苏政办发2020 65号 are one number.
 *
 * {@snippet :
 * DocumentNumber number = DocumentNumber.parse("云政办发[2020]65号").orElseThrow();
 * assert number.sameAs(DocumentNumber.parse("云政办发〔2020〕65号").orElseThrow());
 * }
 */
public sealed interface DocumentNumber {

    /** The number as the document writes it. */
    String written();

    /** The one spelling that all spellings of the number share. */
    String canonical();

    /** Whether the two are one number, in whatever spelling. */
    default boolean sameAs(DocumentNumber other) {
        return canonical().equals(other.canonical());
    }

    /**
     * A number of an agency's series: 苏政办发〔2020〕65号.
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
     * An order or announcement: 国务院令第711号, 省人民政府令第137号, 第4号令.
     *
     * @param authority who issued it, as written before 令; may be empty where the document leaves it out
     * @param form 令 or 公告
     * @param serial from 1 upwards
     */
    record Order(String authority, String form, int serial, String written) implements DocumentNumber {
        public Order {
            if (!(form.equals("令") || form.equals("公告")) || serial < 1) {
                throw new IllegalArgumentException(
                        "found " + form + " " + serial + ", expected 令 or 公告 and a serial from 1 upwards");
            }
            Objects.requireNonNull(authority, "authority");
            Objects.requireNonNull(written, "written");
        }

        @Override
        public String canonical() {
            return authority.replaceFirst("^中华人民共和国(?=.)", "") + form + "第" + serial + "号";
        }

        /** The number without the authority: 令第711号. */
        public String bare() {
            return form + "第" + serial + "号";
        }
    }

    /** Reads a text that is a document number and nothing else, in any spelling; empty where it is none. */
    static Optional<DocumentNumber> parse(String text) {
        String written = text.strip();
        return Forms.serial(written).or(() -> Forms.order(written));
    }

    /** The spellings that occur. */
    final class Forms {
        private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
        private static final Pattern SERIAL = Pattern.compile(
                "(?<code>[\\p{IsHan}]{1,15})[\\s\\p{Z}]*"
                        + "[〔\\[（(【［{﹝〖<]?[\\s\\p{Z}]*(?<year>(?:19|20|１９|２０)[0-9０-９]{2})[\\s\\p{Z}]*年?"
                        + "(?:[〕\\])）】］}﹞〗>]|[\\s\\p{Z}]|(?=第))[\\s\\p{Z}]*第?[\\s\\p{Z}]*(?<serial>[0-9０-９]{1,5})[\\s\\p{Z}]*号?");
        private static final Pattern ORDER = Pattern.compile("(?<authority>[\\p{IsHan}、\\s]{0,60}?)[\\s\\p{Z}]*"
                + "(?:(?<form>令|公告)[\\s\\p{Z}]*第?[\\s\\p{Z}]*(?<serial>" + NUMERAL + ")[\\s\\p{Z}]*号"
                + "|第[\\s\\p{Z}]*(?<serial2>" + NUMERAL + ")[\\s\\p{Z}]*号[\\s\\p{Z}]*(?<form2>令|公告))");

        private Forms() {}

        private static Optional<DocumentNumber> serial(String written) {
            Matcher m = SERIAL.matcher(written);
            if (!m.matches()) {
                return Optional.empty();
            }
            int serial = ChineseNumeral.parse(m.group("serial")).orElse(0);
            return serial < 1
                    ? Optional.empty()
                    : Optional.of(new Serial(
                            m.group("code"),
                            ChineseNumeral.parse(m.group("year")).orElseThrow(),
                            serial,
                            written));
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
                    : Optional.of(new Order(authority, m.group(formFirst ? "form" : "form2"), serial, written));
        }
    }
}
