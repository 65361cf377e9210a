package org.faxian.ingest.recognise;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;

/** The title that a file's name holds: without folder, ending, leading count, trailing date or id. */
final class FileTitle {
    /** 云财规〔2020〕4号 before or behind the title, in brackets or not. */
    private static final Pattern NUMBER =
            Pattern.compile("^[（(]?\\p{IsHan}{1,8}[〔\\[（(【［](?:19|20)[0-9]{2}[〕\\])）】］][0-9]{1,5}号[)）]?[-_ 　]*"
                    + "|(?:[-_ 　]+[（(]?|[（(])\\p{IsHan}{1,8}[〔\\[【［](?:19|20)[0-9]{2}[〕\\]】］][0-9]{1,5}号[)）]?$");

    private FileTitle() {}

    /** The number that the name holds beside the title. */
    static List<DocumentNumber> numbers(String fileName) {
        Matcher m = NUMBER.matcher(stem(fileName));
        return m.find() ? NumberReader.serials(m.group()) : List.of();
    }

    private static String stem(String fileName) {
        return fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
    }

    static String of(String fileName) {
        String name = NUMBER.matcher(stem(fileName))
                .replaceAll("")
                .replaceFirst("^[0-9]{1,3}[-_.、 ](?=\\D)", "")
                .replaceFirst("[-_]d[0-9]{3,8}$", "")
                .replaceFirst("[（(_-]?(?:19|20)[0-9]{2}[-.年]?[0-9]{1,2}[-.月]?[0-9]{1,2}日?[)）]?$", "");
        String title = TitleKey.bare(name);
        return title.isEmpty() ? "无标题" : title;
    }
}
