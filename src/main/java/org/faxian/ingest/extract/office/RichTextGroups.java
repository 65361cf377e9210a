package org.faxian.ingest.extract.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.DrawnSize;

/** Filter for the brace groups of a rich text file, which separates its text from the frame of its pages. */
final class RichTextGroups {
    /** Headers, footers and comments; deleted or hidden text, marked by one of the control words before it. */
    private static final Pattern UNSEEN = Pattern.compile("\\{(?:\\\\(?:header|footer)[lrf]?(?![a-z])"
            + "|\\\\\\*\\\\annotation(?![a-z])"
            + "|(?:\\\\[a-z]{1,30}-?\\d{0,9} ?){0,40}\\\\(?:deleted|v)(?![a-z0-9]))");
    /** The number before a paragraph of a list, which does not begin a paragraph itself. */
    private static final Pattern NUMBER = Pattern.compile("\\\\listtext(?:\\\\pard)?(?![a-z])");

    private static final Pattern PICTURE =
            Pattern.compile("\\{(?:\\\\\\*)?\\\\(shppict|nonshppict|pict|shp|listpicture)(?![a-z])");
    /** The drawn height, in twentieths of a point. */
    private static final Pattern HEIGHT = Pattern.compile("\\\\pichgoal(\\d{1,9})");

    private static final Pattern SCALE = Pattern.compile("\\\\picscaley(\\d{1,5})");
    private static final double TWIPS = 20;
    /** U+FFFC, written as a negative 16-bit number, with a letter for programs that do not support Unicode. */
    private static final String PLACEHOLDER = "{\\uc1\\u-4 ?}";

    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,9}) ?");

    private RichTextGroups() {}

    /** Returns whether the group of the whole text is closed. */
    static boolean isWhole(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int start = text.indexOf('{');
        return start >= 0 && endOfGroup(text, start) >= 0;
    }

    /** Returns the file with the visible text only, including automatic numbers as text. */
    static byte[] asSeen(byte[] bytes) {
        String numbered =
                NUMBER.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceAll("");
        return withoutPictures(withoutUnseen(numbered.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /**
     * Replaces each inline picture by a placeholder and removes the others: a picture in a shape floats on the page,
     * the rest are copies.
     */
    private static byte[] withoutPictures(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        StringBuilder out = new StringBuilder(text.length());
        Matcher group = PICTURE.matcher(text);
        int copied = 0;
        int floatsUntil = 0;
        while (copied < text.length() && group.find(copied)) {
            int end = endOfGroup(text, group.start());
            int next = end < 0 ? text.length() : end;
            if (group.group(1).equals("shp")) {
                // The text and the properties of a shape are kept.
                floatsUntil = Math.max(floatsUntil, next);
                out.append(text, copied, group.end());
                copied = group.end();
                continue;
            }
            out.append(text, copied, group.start());
            boolean isOfText =
                    group.group(1).endsWith("pict") && !group.group(1).startsWith("non");
            if (isOfText && group.start() >= floatsUntil && !isFlat(text.substring(group.start(), next))) {
                out.append(PLACEHOLDER);
            }
            copied = next;
        }
        return out.append(text, copied, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isFlat(String picture) {
        Matcher height = HEIGHT.matcher(picture);
        Matcher scale = SCALE.matcher(picture);
        int percent = scale.find() ? Integer.parseInt(scale.group(1)) : 100;
        return height.find() && DrawnSize.isFlat(Integer.parseInt(height.group(1)) * percent / TWIPS / 100 + "pt");
    }

    private static byte[] withoutUnseen(byte[] bytes) {
        // One byte per character, so that text indexes are file offsets.
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

    /** Returns the index after the group that begins at {@code start}, or -1 if it is not closed. */
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
