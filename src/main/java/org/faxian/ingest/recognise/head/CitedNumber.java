package org.faxian.ingest.recognise.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.DateReader;

/** The number of another document cited by a clause: （公安部令第102号）, 1995年5月1日原国家土地局令第7号发布的. */
public final class CitedNumber {
    private static final Pattern DATE =
            Pattern.compile(DateReader.WRITTEN + "|[0-9]{4}年[0-9]{1,2}月|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月");
    /** 海经信规〔2012〕3号, 呼和政办发〔2020〕1号: the code of a place before a character that may also be a word. */
    private static final String CODE = "(?![^已业均现由经以和]{1,2}[经以和]\\p{IsHan}{1,6}[〔\\[（(])";

    private static final Pattern LEAD = Pattern.compile("^" + CODE
            + "(?:.*(?:通过|批准|公布|发布|颁布|印发|修正|修订|根据|由|经|以|和(?!国)|及|的|[，,；;、]))?(?:原|我(?:省|市|院|部|厅|局|委))?(?=.)");

    /** The name of an authority before its series code: 市人民政府京政发〔1985〕167号. */
    private static final Pattern AUTHORITY = Pattern.compile("^.*(?:人民政府|委员会|办公厅|总局)(?=\\p{IsHan}{2,8}[〔\\[（(])");

    private CitedNumber() {}

    /** Returns the first number in the words. */
    public static Optional<DocumentNumber> within(String words) {
        return NumberReader.within(withoutDates(words)).flatMap(CitedNumber::bare);
    }

    /** Returns all numbers of agencies' series in the words. */
    public static List<DocumentNumber> serials(String words) {
        return NumberReader.serials(withoutDates(words)).stream()
                .map(CitedNumber::bare)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Replaces dates, which would be read as part of the authority's name after them. */
    private static String withoutDates(String words) {
        return DATE.matcher(words).replaceAll("，");
    }

    private static Optional<DocumentNumber> bare(DocumentNumber number) {
        String written = AUTHORITY.matcher(number.written()).replaceFirst("").replaceFirst("(?<=号)[)）]$", "");
        return DocumentNumber.parse(LEAD.matcher(written).replaceFirst(""))
                .or(() -> DocumentNumber.parse(written))
                .or(() -> Optional.of(number));
    }
}
