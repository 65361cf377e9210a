package org.faxian.export.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.faxian.export.font.FontPair;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;

/** The layout of a manuscript in A4, by the rules of GB/T 9704 for the documents of offices. */
public record PageLayout(Manuscript manuscript, FontPair fonts) {
    /** Stops the reading of a manuscript. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Gives all pages in order; a manuscript with contents is read twice, because they name later pages. */
    public void pages(Page.Receiver receiver) throws IOException {
        Map<String, Integer> pages = new HashMap<>();
        Set<String> anchors = contents();
        if (!anchors.isEmpty()) {
            layOut(Map.of(), page -> page.places().stream()
                    .map(Page.Place::anchor)
                    .filter(anchors::contains)
                    .forEach(anchor -> pages.putIfAbsent(anchor, page.number())));
        }
        layOut(pages, receiver);
    }

    private void layOut(Map<String, Integer> pages, Page.Receiver receiver) throws IOException {
        Glyphs glyphs = new Glyphs(fonts);
        PageFlow flow = new PageFlow(new PageNumber(glyphs), receiver);
        manuscript.read(new BlockLayout(glyphs, flow, new ContentsLayout(glyphs, pages)));
        flow.end();
    }

    /** Returns the places in the contents, which stand before the first text. */
    private Set<String> contents() throws IOException {
        Set<String> anchors = new HashSet<>();
        try {
            manuscript.read(block -> {
                if (block instanceof Block.Contents contents) {
                    contents.entries().forEach(entry -> anchors.add(entry.anchor()));
                } else if (block instanceof Block.Title) {
                    throw new Enough();
                }
            });
        } catch (Enough e) {
            return anchors;
        }
        return anchors;
    }
}
