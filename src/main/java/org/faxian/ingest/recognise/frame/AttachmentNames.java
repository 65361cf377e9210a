package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.ExtractedText;
import org.faxian.text.Blanks;

/** The names of the attachments that a document states (附件说明, GB/T 9704), and of the files to which its page links. */
public final class AttachmentNames {
    private static final Pattern FIRST = Pattern.compile("附\\s*件\\s*(?:[0-9０-９]{0,2}|[一二三四五六七八九十]?)[:：](.{2,80})");
    private static final Pattern NEXT = Pattern.compile("(?:附件)?[0-9０-９]{1,2}[.．、:：]\\s*(.{2,80})");

    private AttachmentNames() {}

    public static List<String> of(ExtractedText text) {
        return Stream.concat(text.links().stream(), stated(text.words()).stream())
                .distinct()
                .toList();
    }

    private static List<String> stated(List<String> paragraphs) {
        List<String> names = new ArrayList<>();
        boolean within = false;
        for (String paragraph : paragraphs) {
            String line = Blanks.strip(paragraph);
            Matcher first = FIRST.matcher(line);
            Matcher next = NEXT.matcher(line);
            if (first.matches()) {
                within = true;
                names.add(bare(first.group(1)));
            } else if (within && next.matches()) {
                names.add(bare(next.group(1)));
            } else {
                within = false;
            }
        }
        return names;
    }

    private static String bare(String name) {
        return name.strip().replaceFirst("^[0-9０-９]{1,2}[.．、]\\s*", "").replaceAll("[《》。；;]", "");
    }
}
