package org.faxian.ingest.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The braces of a rich text file, as far as they tell its text from the frame of its pages. */
final class RichTextGroups {
    private static final Pattern PAGE_FRAME = Pattern.compile("\\{\\\\(?:header|footer)[lrf]?(?![a-z])");
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,9}) ?");

    private RichTextGroups() {}

    /** Whether the group that holds the whole text is closed. */
    static boolean isWhole(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = text.indexOf('{');
        return start >= 0 && endOfGroup(text, start) >= 0;
    }

    /** The same file without its headers and footers. */
    static byte[] withoutPageFrame(byte[] bytes) {
        // A byte a character, so that places in the text are places in the file.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        Matcher frame = PAGE_FRAME.matcher(text);
        int copied = 0;
        while (copied < text.length() && frame.find(copied)) {
            out.write(bytes, copied, frame.start() - copied);
            int end = endOfGroup(text, frame.start());
            copied = end < 0 ? text.length() : end;
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toByteArray();
    }

    /** Where the group that begins there has ended; -1 where it never does. */
    private static int endOfGroup(String text, int start) {
        int depth = 0;
        Matcher binary = BINARY.matcher(text);
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i = binary.region(i, text.length()).lookingAt()
                        ? binary.end() + Integer.parseInt(binary.group(1)) - 1
                        : i + 1;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
