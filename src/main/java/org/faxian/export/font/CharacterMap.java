package org.faxian.export.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The glyph of each character (table cmap), from its subtable for all of Unicode or else for its first plane. */
final class CharacterMap {
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_FIRST_PLANE = 1;
    private static final int WINDOWS_ALL = 10;

    private final int[] starts;
    private final int[] ends;
    private final int[] glyphs;

    private CharacterMap(int[] starts, int[] ends, int[] glyphs) {
        this.starts = starts;
        this.ends = ends;
        this.glyphs = glyphs;
    }

    static CharacterMap of(ByteBuffer cmap) throws IOException {
        Optional<ByteBuffer> all = Optional.empty();
        Optional<ByteBuffer> firstPlane = Optional.empty();
        int count = cmap.getShort(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int encoding = cmap.getShort(6 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(offset);
            boolean isUnicode = platform == UNICODE
                    || (platform == WINDOWS && (encoding == WINDOWS_FIRST_PLANE || encoding == WINDOWS_ALL));
            if (isUnicode && format == 12) {
                all = Optional.of(cmap.slice(offset, cmap.limit() - offset));
            } else if (isUnicode && format == 4) {
                firstPlane = Optional.of(cmap.slice(offset, cmap.limit() - offset));
            }
        }
        if (all.isPresent()) {
            return segments(all.get());
        }
        return firstPlane(firstPlane.orElseThrow(() -> new IOException("the font has no characters of Unicode")));
    }

    /** Format 12: groups of consecutive characters with consecutive glyphs. */
    private static CharacterMap segments(ByteBuffer table) {
        int count = table.getInt(12);
        int[] starts = new int[count];
        int[] ends = new int[count];
        int[] glyphs = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = table.getInt(16 + 12 * i);
            ends[i] = table.getInt(20 + 12 * i);
            glyphs[i] = table.getInt(24 + 12 * i);
        }
        return new CharacterMap(starts, ends, glyphs);
    }

    /** Format 4: segments of the first plane; expanded to one entry a character. */
    private static CharacterMap firstPlane(ByteBuffer table) {
        int segments = table.getShort(6) / 2;
        int[] characters = new int[0x10000];
        int[] glyphs = new int[0x10000];
        int size = 0;
        for (int i = 0; i < segments; i++) {
            int end = unsigned(table, 14 + 2 * i);
            int start = unsigned(table, 16 + 2 * segments + 2 * i);
            for (int c = start; c <= end && c < 0xFFFF && size < glyphs.length; c++) {
                int glyph = glyph(table, segments, i, c - start, c);
                if (glyph != 0) {
                    characters[size] = c;
                    glyphs[size++] = glyph;
                }
            }
        }
        int[] found = Arrays.copyOf(characters, size);
        return new CharacterMap(found, found, Arrays.copyOf(glyphs, size));
    }

    private static int glyph(ByteBuffer table, int segments, int segment, int distance, int character) {
        int delta = table.getShort(16 + 4 * segments + 2 * segment);
        int rangeAt = 16 + 6 * segments + 2 * segment;
        int range = unsigned(table, rangeAt);
        if (range == 0) {
            return (character + delta) & 0xFFFF;
        }
        int glyph = unsigned(table, rangeAt + range + 2 * distance);
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private static int unsigned(ByteBuffer table, int offset) {
        return Short.toUnsignedInt(table.getShort(offset));
    }

    /** Returns the glyph of a character; 0 if the font has none. */
    int glyph(int character) {
        int found = Arrays.binarySearch(starts, character);
        int group = found >= 0 ? found : -found - 2;
        return group < 0 || character > ends[group] ? 0 : glyphs[group] + character - starts[group];
    }
}
