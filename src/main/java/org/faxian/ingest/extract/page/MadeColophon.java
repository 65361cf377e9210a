package org.faxian.ingest.extract.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.Placeholder;

/**
 * The facts on a text that Faxian writes after it in files with pages (docx, epub): 文本说明（faxian: 1） and the lines
 * below. They are not part of the text.
 */
public final class MadeColophon {
    private static final Pattern HEADING = Pattern.compile(".{0,20}（" + Pattern.quote(FrontMatter.MARK) + "）");

    private MadeColophon() {}

    /** Returns the text above the facts; a file that Faxian did not make is returned as it is. */
    public static ExtractedText removed(ExtractedText text) {
        List<String> lines = text.paragraphs();
        int heading = IntStream.range(0, lines.size())
                .filter(i -> HEADING.matcher(lines.get(i)).matches())
                .findFirst()
                .orElse(0);
        if (heading == 0) {
            return text;
        }
        return text.withParagraphs(
                lines.subList(0, heading).stream().map(Placeholder::read).toList());
    }
}
