package org.faxian.export.manuscript;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.RegulationText;

/**
 * The manuscript of one text: its title, its lines, its facts.
 *
 * @param level the level of its title in the outline of the document
 */
public record RegulationManuscript(Publication publication, int level) implements Manuscript {
    /** Creates the manuscript of a document that holds this text only. */
    public static RegulationManuscript of(Publication publication) {
        return new RegulationManuscript(publication, 1);
    }

    @Override
    public Facts facts() {
        return new Facts(
                publication.metadata().title(),
                publication.metadata().caption().authorities(),
                publication.version().id().toString(),
                publication.asOf(),
                publication.source());
    }

    @Override
    public void read(Receiver receiver) throws IOException {
        for (Block block : blocks()) {
            receiver.accept(block);
        }
    }

    private List<Block> blocks() {
        RegulationText text = publication.text();
        List<Block> blocks = new ArrayList<>(titleBlock(text));
        text.history().forEach(line -> blocks.add(new Block.Note(written(line))));
        text.contents().forEach(line -> blocks.add(new Block.ContentsLine(written(line))));
        TextBlocks body = new TextBlocks(publication.version().id().toString(), level + 1);
        body.paragraphs(text.preamble());
        body.provisions(text.provisions());
        body.signature(text.signature());
        text.annexes().forEach(body::annex);
        blocks.addAll(body.blocks());
        blocks.add(colophon());
        return blocks;
    }

    /** Returns the title and the lines around it; a text without its title in its first lines gets the recognised one. */
    private List<Block> titleBlock(RegulationText text) {
        String title = publication.metadata().title();
        String anchor = publication.version().id().toString();
        List<Block> blocks = new ArrayList<>();
        boolean titled = false;
        for (String line : text.titleBlock()) {
            boolean isTitle = !titled && line.equals(title);
            blocks.add(isTitle ? new Block.Title(level, written(line), anchor) : new Block.TitleLine(written(line)));
            titled |= isTitle;
        }
        if (!titled) {
            blocks.addFirst(new Block.Title(level, written(title), anchor));
        }
        return blocks;
    }

    private Block.Colophon colophon() {
        Block.Colophon facts = Colophons.of(publication);
        List<Block.Colophon.Entry> entries = new ArrayList<>(facts.entries());
        Colophons.originals(publication)
                .forEach(file -> entries.add(new Block.Colophon.Entry(Colophons.originalsLabel(), file)));
        return new Block.Colophon(facts.heading(), entries);
    }

    static String written(String line) {
        return Placeholder.written(line);
    }
}
