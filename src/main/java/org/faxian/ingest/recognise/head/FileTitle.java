package org.faxian.ingest.recognise.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.QuotedName;
import org.faxian.text.Blanks;

/** The title and number in a file name, without folder, extension, leading count, and trailing date or id. */
public final class FileTitle {
    /** 云财规〔2020〕4号 before the title, in brackets or not. */
    private static final Pattern NUMBER_BEFORE =
            Pattern.compile("^[（(]?(\\p{IsHan}{1,8}[〔\\[（(【［](?:19|20)[0-9]{2}[〕\\])）】］][0-9]{1,5}号)[)）]?[-_ 　]*");
    /** A number after the title, separated by a blank or a dash. */
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("[-_ 　]+(\\p{IsHan}{1,8}[〔\\[【［](?:19|20)[0-9]{2}[〕\\]】］][0-9]{1,5}号)$");
    /** Bracketed text that describes the effect of an order and does not name the text that it issues. */
    private static final Pattern NO_TITLE = Pattern.compile("^(?:修改|修订|废止|规范|调整)《?.*");

    private FileTitle() {}

    /** Returns the numbers in the file name that are not part of the title. */
    public static List<DocumentNumber> numbers(String fileName) {
        String stem = stem(fileName);
        // Without a separator, the title cannot be distinguished from the series after it.
        List<DocumentNumber> numbers = new ArrayList<>(NumberReader.ownLine(stem).stream()
                .filter(DocumentNumber.Order.class::isInstance)
                .toList());
        NumberReader.numberedTitle(stem).ifPresent(following -> numbers.add(following.number()));
        for (Pattern pattern : List.of(NUMBER_BEFORE, NUMBER_BEHIND)) {
            Matcher m = pattern.matcher(stem);
            if (m.find()) {
                numbers.addAll(NumberReader.serials(m.group(1)));
            }
        }
        return numbers.stream().distinct().toList();
    }

    private static String stem(String fileName) {
        return Blanks.strip(fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.[A-Za-z0-9]{1,5}$", ""));
    }

    /** Returns the title, or 无标题 if the file name has none. */
    public static String of(String fileName) {
        String stem = stem(fileName);
        String name = ofOrder(stem).orElseGet(() -> NumberReader.numberedTitle(stem)
                .map(NumberReader.NumberedTitle::title)
                .orElse(stem));
        String title = QuotedName.bare(NUMBER_BEHIND
                .matcher(NUMBER_BEFORE.matcher(name).replaceFirst(""))
                .replaceFirst("")
                .replaceFirst("^[0-9]{1,3}[-_.、 ](?=\\D)", "")
                .replaceFirst("[-_]d[0-9]{3,8}$", "")
                .replaceFirst("[（(_-]?(?:19|20)[0-9]{2}[-.年]?[0-9]{1,2}[-.月]?[0-9]{1,2}日?[)）]?$", ""));
        return title.isEmpty() ? "无标题" : title;
    }

    /** Returns the title if it has the form of one; ids, 附件1 and 通知 alone do not. */
    public static Optional<String> stated(String fileName) {
        String title = of(fileName);
        boolean stated = title.length() >= 6
                && HeadLine.endsTitle(title)
                && !HeadLine.isAnnexLabel(title)
                && !Announcement.isConventional(title)
                && NumberReader.ownLine(title).isEmpty();
        return stated ? Optional.of(title) : Optional.empty();
    }

    /** Returns the title in brackets of 财政部令〔2025〕第4号（…办法）, and the name of the announcement of 财政部公告〔2025〕第4号. */
    private static Optional<String> ofOrder(String stem) {
        List<DocumentNumber> numbers = NumberReader.ownLine(stem);
        if (numbers.size() != 1 || !(numbers.getFirst() instanceof DocumentNumber.Order order)) {
            return Optional.empty();
        }
        Optional<String> titled = NumberReader.titleBehindOrder(stem)
                .filter(title ->
                        HeadLine.endsTitle(title) && !NO_TITLE.matcher(title).matches());
        return titled.or(() -> Announcement.title(order));
    }
}
