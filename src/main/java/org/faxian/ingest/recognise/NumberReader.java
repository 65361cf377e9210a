package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ChineseNumeral;
import org.faxian.regulation.DocumentNumber;

/** Reads document numbers where they stand as the document's own; a number cited in running text is left alone. */
final class NumberReader {
    private static final String B = Blanks.FEW;
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
    private static final Pattern BESIDE = Pattern.compile(Blanks.ONE + "*+(?:签发人|密级|缓急).*$");
    /** 〔五届〕, 十二届, （第十三届）: the term in which an announcement was made, since each term counts anew. */
    private static final String TERM = "(?:[〔\\[（(]?第?(?<%s>[一二三四五六七八九十]{1,3}届)(?:人大)?(?:常委会)?[〕\\])）]?" + B + ")?";

    private static final Pattern BARE_ORDER = Pattern.compile("^[（(]?" + B + "(?:(?:19|20|１９|２０)[0-9０-９]{2}" + B + "年"
            + B + ")?第" + B + "(" + NUMERAL + ")" + B + "号" + B + "[)）]?$");
    private static final Pattern ORDER = Pattern.compile("(?<authority>[\\p{IsHan}、 ]{0,60}?)" + B + "(?:(?<form>令|公告)"
            + B + TERM.formatted("term") + "[（(]?第?" + B + "(?<serial>" + NUMERAL + ")" + B + "号[）)]?|第" + B
            + "(?<serial2>" + NUMERAL + ")" + B
            + "号" + B + "(?<form2>令|公告))");
    private static final Pattern SERIAL = Pattern.compile("(?<code>\\p{IsHan}{1,15})" + B + "[〔\\[（(【［{﹝〖<]" + B
            + "(?:19|20|１９|２０)[0-9０-９]{2}" + B + "年?[〕\\])）】］}﹞〗>]" + B + "第?" + B + "[0-9０-９]{1,5}" + B + "号");
    private static final Pattern LEAD = Pattern.compile("^.*(?:原|和|及|与|的|即|或|以|发布|公布|印发)(?=\\p{IsHan})");

    private NumberReader() {}

    /** An order with its authority, as a line of the history tells it: 国务院令第711号, 海关总署第4号令. */
    static List<DocumentNumber.Order> orders(String text) {
        List<DocumentNumber.Order> orders = new ArrayList<>();
        Matcher m = ORDER.matcher(text);
        while (m.find()) {
            order(m).ifPresent(orders::add);
        }
        return orders;
    }

    /** The spelling of an order in running text, for taking it out. */
    static String without(String text) {
        return text.replaceAll(
                "(?:令|公告)" + B + TERM.formatted("term") + "[（(]?第?" + B + NUMERAL + B + "号[）)]?|第" + B + NUMERAL + B
                        + "号" + B + "(?:令|公告)",
                "、");
    }

    /** The first number of either form in a descriptive text: （公安部令第102号）, （云政发〔2010〕5号）. */
    static Optional<DocumentNumber> within(String text) {
        Optional<DocumentNumber> serial = serials(text).stream().findFirst();
        return serial.or(() -> orders(text).stream().findFirst());
    }

    /** All numbers of agencies' series in the text. */
    static List<DocumentNumber> serials(String text) {
        List<DocumentNumber> numbers = new ArrayList<>();
        Matcher m = SERIAL.matcher(text);
        while (m.find()) {
            String code = LEAD.matcher(m.group("code")).replaceFirst("");
            String written = m.group().substring(m.group("code").length() - code.length());
            DocumentNumber.parse(written).ifPresent(numbers::add);
        }
        return numbers;
    }

    /** Whether the line is the number of an order whose authority stands above: 第137号. */
    static boolean isBareOrder(String line) {
        return line.length() < 20 && BARE_ORDER.matcher(line).matches();
    }

    /** The numbers where the line holds them and nothing else; several for a joint issue. */
    static List<DocumentNumber> ownLine(String line) {
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

    private static Optional<DocumentNumber> one(String text) {
        boolean ends = text.endsWith("号") || text.endsWith("令") || text.endsWith("公告");
        return ends ? DocumentNumber.parse(text) : Optional.empty();
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
                        serial,
                        written));
    }

    /** 云江省人民代表大会常务委员会 in its 五届 is 云江省第五届人民代表大会常务委员会. */
    private static String inTerm(String authority, String term) {
        return authority.contains("届") ? authority : authority.replaceFirst("(?=人民代表大会)", "第" + term);
    }
}
