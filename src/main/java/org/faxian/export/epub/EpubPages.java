package org.faxian.export.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.TextStarts;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;

/** The pages of the book in reading order, each written while its blocks arrive; contents are written last. */
final class EpubPages implements TextStarts.Reader {
    private final ZipPackage file;
    private final String title;
    private final List<String> names = new ArrayList<>();
    private final List<OutlineEntry> outline = new ArrayList<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Block.Contents> contents = new LinkedHashMap<>();
    private Optional<XmlPart> open = Optional.empty();
    private int titleLevel;
    /** A part that begins with a part shares its page. */
    private boolean afterPart;

    /** @param title the title of pages that have no other */
    EpubPages(ZipPackage file, String title) {
        this.file = file;
        this.title = title;
    }

    /** Returns the names of the pages in reading order. */
    List<String> names() {
        return names;
    }

    List<OutlineEntry> outline() {
        return outline;
    }

    @Override
    public void textStarts(Block.Title title) throws IOException {
        begin(title.text());
    }

    @Override
    public void accept(Block block) throws IOException {
        switch (block) {
            case Block.Contents list -> {
                end();
                contents.put(nextName(), list);
            }
            case Block.Cover cover -> {
                EpubBlocks.cover(cover, begin(title));
                end();
            }
            case Block.PartTitle part -> {
                if (!afterPart) {
                    begin(part.text());
                }
                write(block);
            }
            default -> write(block);
        }
        afterPart = block instanceof Block.PartTitle;
    }

    private void write(Block block) throws IOException {
        XmlPart page = open.isPresent() ? open.get() : begin(title);
        if (block instanceof Block.Outlined outlined) {
            String address = names.getLast() + "#" + EpubPage.id(outlined.anchor());
            outline.add(new OutlineEntry(outlined.level(), outlined.text(), address));
            addresses.put(outlined.anchor(), address);
            titleLevel = block instanceof Block.Heading ? titleLevel : outlined.level();
        }
        EpubBlocks.write(block, titleLevel, page);
    }

    private XmlPart begin(String pageTitle) throws IOException {
        end();
        XmlPart page = EpubPage.begin(file, nextName(), pageTitle);
        open = Optional.of(page);
        return page;
    }

    private String nextName() {
        names.add("text-" + (names.size() + 1) + ".xhtml");
        return names.getLast();
    }

    private void end() throws IOException {
        if (open.isPresent()) {
            open.get().close();
            open = Optional.empty();
        }
    }

    /** Writes the end of the last page, then the contents, whose places are known now. A book has at least one page. */
    void finish() throws IOException {
        if (names.isEmpty()) {
            begin(title).leaf("p", title);
        }
        end();
        for (Map.Entry<String, Block.Contents> list : contents.entrySet()) {
            contents(list.getKey(), list.getValue());
        }
        if (outline.isEmpty()) {
            outline.add(new OutlineEntry(1, title, names.getFirst()));
        }
    }

    private void contents(String name, Block.Contents list) throws IOException {
        XmlPart page = EpubPage.begin(file, name, list.heading());
        page.start("section", "class", "contents").leaf("h1", list.heading());
        for (Block.ContentsEntry entry : list.entries()) {
            page.start("p", "class", "level-" + entry.level());
            String address = addresses.getOrDefault(entry.anchor(), "");
            if (address.isEmpty()) {
                page.text(entry.text());
            } else {
                page.leaf("a", entry.text(), "href", address);
            }
            page.end();
        }
        page.close();
    }
}
