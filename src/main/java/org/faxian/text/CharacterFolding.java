package org.faxian.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Character-by-character folding of equivalent spellings, according to a committed table.
 *
 * <p>Width, case, brackets, quotation marks, dashes and traditional characters are folded one to one. Invisible
 * characters are dropped, and so is U+FFFC, the placeholder of a picture, because the equal text from another file has
 * none. White space is dropped too, except for one blank between two Latin letters or digits. Numerals are not folded:
 * 十二条 read as 12条 would lose 二条.
 */
public final class CharacterFolding {
    /** The version of table and rules; increment it on changes, because indexes depend on it. */
    public static final int VERSION = 2;

    private static final int OBJECT = 0xFFFC;
    private static final String TABLE = "folding.tsv";

    private static final int BLANK = -1;
    private static final int INVISIBLE = -2;

    /** Folded code points up to the last table entry, as an array for speed: texts are folded during requests. */
    private final int[] table;

    private CharacterFolding(Map<Integer, Integer> others) {
        table = IntStream.rangeClosed(0, Collections.max(others.keySet()))
                .map(codePoint -> read(others.getOrDefault(codePoint, codePoint)))
                .toArray();
    }

    private static int read(int codePoint) {
        if (isBlank(codePoint)) {
            return BLANK;
        }
        return isInvisible(codePoint) ? INVISIBLE : codePoint;
    }

    /** Loads the committed table. */
    public static CharacterFolding load() {
        try (InputStream in = CharacterFolding.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the folding table is missing from the program: " + TABLE);
            }
            return new CharacterFolding(readTable(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the folding table cannot be read: " + TABLE, e);
        }
    }

    private static Map<Integer, Integer> readTable(InputStream in) throws IOException {
        Map<Integer, Integer> table = new HashMap<>();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            if (!line.startsWith("#") && tab > 0) {
                table.put(line.codePointAt(0), line.codePointAt(tab + 1));
            }
        }
        return table;
    }

    /** Returns the folded character; negative for a blank or an invisible character. */
    int letter(int codePoint) {
        return codePoint < table.length ? table[codePoint] : read(codePoint);
    }

    /** Folds a text; each character keeps its offsets in the original. */
    public FoldedText fold(String original) {
        FoldedText.Builder folded = new FoldedText.Builder(original.length());
        boolean blank = false;
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            int letter = letter(codePoint);
            if (letter == BLANK) {
                blank = true;
            } else if (letter != INVISIBLE) {
                if (blank && isLatin(folded.last()) && isLatin(letter)) {
                    folded.add(' ', i - 1, i);
                }
                folded.add(letter, i, next);
                blank = false;
            }
            i = next;
        }
        return folded.build();
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint == OBJECT
                || type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.SURROGATE;
    }

    private static boolean isLatin(int codePoint) {
        return codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
    }
}
