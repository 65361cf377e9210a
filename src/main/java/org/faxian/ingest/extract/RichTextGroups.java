package org.faxian.ingest.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The braces of a rich text file, as far as they tell its text from the frame of its pages. */
final class RichTextGroups {
    /** Headers, footers and comments; text that was deleted or hidden, which a word among others in front of it says. */
    private static final Pattern UNSEEN = Pattern.compile("\\{(?:\\\\(?:header|footer)[lrf]?(?![a-z])"
            + "|\\\\\\*\\\\annotation(?![a-z])"
            + "|(?:\\\\[a-z]{1,30}-?\\d{0,9} ?){0,40}\\\\(?:deleted|v)(?![a-z0-9]))");
    /** The number that stands before a paragraph of a list, and begins no paragraph itself. */
    private static final Pattern NUMBER = Pattern.compile("\\\\listtext(?:\\\\pard)?(?![a-z])");

    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,9}) ?");

    private RichTextGroups() {}

    /** Whether the group that holds the whole text is closed. */
    static boolean isWhole(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = text.indexOf('{');
        return start >= 0 && endOfGroup(text, start) >= 0;
    }

    /** The same file with the text alone that a reader sees, automatic numbers as text among it. */
    static byte[] asSeen(byte[] bytes) {
        String numbered =
                NUMBER.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll("");
        return withoutUnseen(numbered.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] withoutUnseen(byte[] bytes) {
        // A byte a character, so that places in the text are places in the file.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        Matcher frame = UNSEEN.matcher(text);
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
