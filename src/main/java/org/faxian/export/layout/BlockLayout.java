package org.faxian.export.layout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.language.Language;

/** The typography of each block. */
final class BlockLayout implements Manuscript.Receiver {
    private static final Pattern DIVISION = Pattern.compile("第.{1,9}?[编章节].*");

    private final Glyphs glyphs;
    private final PageFlow flow;
    private final ParagraphLayout paragraphs;
    private final ContentsLayout contents;
    private Optional<Block> previous = Optional.empty();

    BlockLayout(Glyphs glyphs, PageFlow flow, ContentsLayout contents) {
        this.glyphs = glyphs;
        this.flow = flow;
        this.contents = contents;
        paragraphs = new ParagraphLayout(flow);
    }

    @Override
    public void accept(Block block) throws IOException {
        if (beginsPage(block)) {
            flow.breakPage(true);
        }
        previous = Optional.of(block);
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Contents list -> contents(list);
            case Block.PartTitle part -> title(part);
            case Block.Title title -> title(title);
            case Block.TitleLine line -> paragraphs.titleLine(glyphs.body(line.text()), Style.BODY);
            case Block.Note note -> paragraphs.centred(glyphs.body(note.text()), Style.NOTE);
            case Block.Heading heading -> heading(heading);
            case Block.Article article -> article(article);
            case Block.Paragraph paragraph -> paragraphs.indented(List.of(glyphs.body(paragraph.text())), Style.BODY);
            case Block.ContentsLine line -> paragraphs.indented(List.of(glyphs.body(line.text())), Style.BODY);
            case Block.Signature signature -> paragraphs.right(glyphs.body(signature.text()), Style.BODY);
            case Block.Table table -> table(table);
            case Block.Colophon colophon -> colophon(colophon);
        }
    }

    /** Lines that stand above a title, such as the authority of a decree, begin the page in its place. */
    private boolean beginsPage(Block block) {
        boolean isHead = block instanceof Block.Title || block instanceof Block.TitleLine;
        boolean isBelowLines =
                previous.filter(Block.TitleLine.class::isInstance).isPresent();
        return block instanceof Block.PartTitle
                || block instanceof Block.Contents
                || (block instanceof Block.Title && !isBelowLines)
                || (isHead && previous.filter(Block.PartTitle.class::isInstance).isPresent())
                || previous.filter(before -> before instanceof Block.Colophon || before instanceof Block.Contents)
                        .isPresent();
    }

    private void cover(Block.Cover cover) throws IOException {
        flow.add(PageFlow.WIDTH / 3, (page, y) -> {});
        paragraphs.centred(glyphs.body(cover.title()), Style.COVER);
        flow.add(PageFlow.WIDTH / 3, (page, y) -> {});
        for (String line : cover.lines()) {
            paragraphs.centred(glyphs.body(line), Style.BODY);
        }
        flow.breakPage(false);
    }

    private void contents(Block.Contents list) throws IOException {
        paragraphs.centred(glyphs.body(list.heading()), Style.TITLE);
        flow.space(Style.BODY.leading());
        for (Block.ContentsEntry entry : list.entries()) {
            contents.add(entry, flow);
        }
    }

    private void title(Block.Outlined title) throws IOException {
        flow.space(Style.BODY.leading() / 2);
        mark(title);
        paragraphs.centredWithNext(glyphs.body(title.text()), Style.TITLE);
        flow.space(Style.BODY.leading() / 2);
    }

    private void mark(Block.Outlined place) throws IOException {
        flow.addWithNext(0, (page, y) -> {
            page.place(place.anchor(), y);
            page.bookmark(place.level(), place.text(), y);
        });
    }

    private void heading(Block.Heading heading) throws IOException {
        flow.space(Style.BODY.leading() / 2);
        mark(heading);
        if (DIVISION.matcher(heading.text()).matches()) {
            paragraphs.centredWithNext(glyphs.heading(heading.text()), Style.BODY);
            flow.space(Style.BODY.leading() / 2);
        } else {
            paragraphs.withNext(
                    glyphs.heading(heading.text()), Style.BODY, !heading.text().startsWith("附"));
        }
    }

    private void article(Block.Article article) throws IOException {
        flow.addWithNext(0, (page, y) -> page.place(article.anchor(), y));
        Span label = glyphs.heading(article.label());
        paragraphs.indented(
                article.text().isEmpty() ? List.of(label) : List.of(label, glyphs.body("　" + article.text())),
                Style.BODY);
    }

    private void table(Block.Table table) throws IOException {
        if (!table.rows().isEmpty() && !table.rows().getFirst().isEmpty()) {
            TableLayout.of(table, glyphs).addTo(flow);
        }
    }

    private void colophon(Block.Colophon colophon) throws IOException {
        flow.space(Style.BODY.leading());
        flow.addWithNext(
                Style.COLOPHON.leading() / 2,
                (page, y) -> page.rule(PageFlow.LEFT, y, PageFlow.LEFT + PageFlow.WIDTH, y));
        paragraphs.withNext(glyphs.heading(colophon.heading()), Style.COLOPHON, false);
        for (Block.Colophon.Entry entry : colophon.entries()) {
            paragraphs.flush(glyphs.body(entry.label() + "：" + entry.value()), Style.COLOPHON);
        }
        int missing = glyphs.takeMissing();
        if (missing > 0) {
            paragraphs.flush(glyphs.body(Language.CHINESE.say("export.missing-glyphs", missing)), Style.COLOPHON);
        }
    }
}
