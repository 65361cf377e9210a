package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.LineWithPictures;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfArticle;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfNumber;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provision.Article;
import org.faxian.regulation.Provision.Item;
import org.faxian.regulation.Provision.Paragraph;
import org.faxian.regulation.Provision.Subparagraph;
import org.faxian.text.Blanks;

/** Builder for one article, which divides its lines into 款 项 目. */
final class ArticleBuilder {
    private static final Pattern HEADING =
            Pattern.compile("^([【\\[][^】\\]]{1,40}[】\\]])" + Blanks.FEW + "(.*)$", Pattern.DOTALL);

    private final OfArticle mark;
    private final ArticleNumber number;
    private final Optional<String> heading;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Subparagraph> subparagraphs = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private Optional<String> paragraph = Optional.empty();
    private Optional<OfNumber> subparagraph = Optional.empty();

    ArticleBuilder(OfArticle mark, int occurrence) {
        this.mark = mark;
        number = new ArticleNumber(mark.number().main(), mark.number().inserted(), occurrence);
        Matcher m = HEADING.matcher(Placeholder.without(mark.rest()));
        boolean headed = m.matches();
        heading = headed ? Optional.of(m.group(1)) : Optional.empty();
        String first = headed ? LineWithPictures.behindLabel(mark.rest(), m.group(2)) : mark.rest();
        if (!first.isEmpty()) {
            paragraph = Optional.of(first);
        }
    }

    void add(String line, Optional<ProvisionMark> found) {
        Optional<OfNumber> enumerated = found.filter(OfNumber.class::isInstance)
                .map(OfNumber.class::cast)
                .filter(n -> n.style() > 0);
        if (enumerated.isEmpty()) {
            closeParagraph();
            paragraph = Optional.of(line);
        } else if (subparagraph
                .filter(outer -> outer.style() < enumerated.get().style())
                .isPresent()) {
            items.add(new Item(enumerated.get().label(), enumerated.get().rest()));
        } else {
            closeSubparagraph();
            subparagraph = enumerated;
        }
    }

    Article build() {
        closeParagraph();
        return new Article(number, mark.label(), heading, paragraphs);
    }

    private void closeParagraph() {
        closeSubparagraph();
        if (paragraph.isPresent() || !subparagraphs.isEmpty()) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, paragraph.orElse(""), subparagraphs));
        }
        paragraph = Optional.empty();
        subparagraphs.clear();
    }

    private void closeSubparagraph() {
        subparagraph.ifPresent(open -> subparagraphs.add(new Subparagraph(open.label(), open.rest(), items)));
        subparagraph = Optional.empty();
        items.clear();
    }
}
