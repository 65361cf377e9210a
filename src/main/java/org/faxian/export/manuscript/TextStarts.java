package org.faxian.export.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The places of a manuscript where a text begins: at its title, or at the first of the lines that stand directly above
 * the title.
 */
public final class TextStarts implements Manuscript.Receiver {

    /** A receiver of blocks and of the places where a text begins. */
    public interface Reader extends Manuscript.Receiver {
        /** Announces that the next block is the first one of the text with this title. */
        void textStarts(Block.Title title) throws IOException;
    }

    private final Reader reader;
    /** Lines that stand above a title if one follows them. */
    private final List<Block.TitleLine> held = new ArrayList<>();

    private TextStarts(Reader reader) {
        this.reader = reader;
    }

    /** Reads the whole manuscript. */
    public static void read(Manuscript manuscript, Reader reader) throws IOException {
        TextStarts starts = new TextStarts(reader);
        manuscript.read(starts);
        starts.release();
    }

    @Override
    public void accept(Block block) throws IOException {
        if (block instanceof Block.TitleLine line) {
            held.add(line);
            return;
        }
        if (block instanceof Block.Title title) {
            reader.textStarts(title);
        }
        release();
        reader.accept(block);
    }

    private void release() throws IOException {
        for (Block.TitleLine line : held) {
            reader.accept(line);
        }
        held.clear();
    }
}
