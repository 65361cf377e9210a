package org.faxian.export.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A face of a font: its name, its characters and their widths. */
public final class FontFace {
    private static final int FAMILY_NAME = 1;
    private static final int WINDOWS = 3;
    private static final int ENGLISH = 0x409;

    private final FontFile file;
    private final String family;
    private final CharacterMap characters;
    private final int unitsPerEm;
    private final ByteBuffer widths;
    private final int longWidths;

    private FontFace(FontFile file, FontTables tables) throws IOException {
        this.file = file;
        family = family(tables);
        characters = CharacterMap.of(tables.table("cmap"));
        unitsPerEm = Short.toUnsignedInt(tables.table("head").getShort(18));
        widths = tables.table("hmtx");
        longWidths = Short.toUnsignedInt(tables.table("hhea").getShort(34));
    }

    /** Reads a face; throws if the file is not a font. */
    public static FontFace read(FontFile file) throws IOException {
        try (FileChannel channel = FileChannel.open(file.path())) {
            return new FontFace(file, FontTables.of(channel, file.face()));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("not a TrueType or OpenType font: " + file.path(), e);
        }
    }

    /** Finds the face with simplified Chinese forms; the first face if none says so. */
    static FontFile simplified(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            int faces = FontTables.faces(channel);
            for (int face = 0; face < faces; face++) {
                String name = family(FontTables.of(channel, face));
                if (name.endsWith(" SC") || name.endsWith(" CN")) {
                    return new FontFile(path, face);
                }
            }
            return new FontFile(path, 0);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("not a TrueType or OpenType font: " + path, e);
        }
    }

    private static String family(FontTables tables) throws IOException {
        ByteBuffer names = tables.table("name");
        int count = names.getShort(2);
        int strings = Short.toUnsignedInt(names.getShort(4));
        for (int i = 0; i < count; i++) {
            int entry = 6 + 12 * i;
            boolean isEnglish = names.getShort(entry) == WINDOWS && names.getShort(entry + 4) == ENGLISH;
            if (isEnglish && names.getShort(entry + 6) == FAMILY_NAME) {
                Charset charset = StandardCharsets.UTF_16BE;
                byte[] name = new byte[Short.toUnsignedInt(names.getShort(entry + 8))];
                names.get(strings + Short.toUnsignedInt(names.getShort(entry + 10)), name);
                return new String(name, charset);
            }
        }
        return "";
    }

    /** Returns where the face is. */
    public FontFile file() {
        return file;
    }

    /** Returns the English name of the family: Noto Serif CJK SC. */
    public String family() {
        return family;
    }

    /** Returns whether the face has a glyph for the character. */
    public boolean has(int character) {
        return characters.glyph(character) != 0;
    }

    /** Returns the width of a character, in multiples of the font size. */
    public double width(int character) {
        int glyph = Math.min(characters.glyph(character), longWidths - 1);
        return (double) Short.toUnsignedInt(widths.getShort(4 * glyph)) / unitsPerEm;
    }
}
