package org.faxian.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Provision;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SearchQuery;

/**
 * The provisions of one regulation that a query cites.
 *
 * @param provisions provisions in citation order
 */
record CitedPassages(List<ProvisionReference> provisions, RegulationText text) {

    static CitedPassages of(SearchQuery query, RegulationId regulation, RegulationText text) {
        return new CitedPassages(provisions(query, regulation).toList(), text);
    }

    private static Stream<ProvisionReference> provisions(SearchQuery query, RegulationId regulation) {
        return switch (query) {
            case SearchQuery.Named named ->
                named.regulations().contains(regulation) ? named.provisions().stream() : Stream.empty();
            case SearchQuery.RankedFirst foremost -> provisions(foremost.known(), regulation);
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(part -> provisions(part, regulation));
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(part -> provisions(part, regulation));
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Literal l -> Stream.empty();
            case SearchQuery.Term t -> Stream.empty();
            case SearchQuery.Question q -> Stream.empty();
            case SearchQuery.Line line -> provisions(line.complete(), regulation);
            case SearchQuery.Versions v -> Stream.empty();
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    /** Returns the passages that are cited; if none is, the first {@code usual} passages. */
    List<Passage> best(List<Passage> passages, int usual) {
        List<Passage> cited = passages.stream()
                .filter(passage -> provision(passage).isPresent())
                .toList();
        return cited.isEmpty() ? passages.stream().limit(usual).toList() : cited;
    }

    /** Returns the provision cited within the passage; empty if the passage is not cited. */
    Optional<ProvisionReference> provision(Passage passage) {
        return passage.citable().flatMap(article -> provisions.stream()
                .filter(provision -> provision.article().equals(article))
                .findFirst());
    }

    /** Returns the index of the cited line of the passage, 0 for a whole article; empty if nothing in it is cited. */
    Optional<Integer> line(Passage passage) {
        return provision(passage).map(cited -> Math.max(0, places(passage).indexOf(within(cited))));
    }

    private static ProvisionReference within(ProvisionReference cited) {
        return new ProvisionReference(cited.article(), Math.max(1, cited.paragraph()), cited.subparagraph());
    }

    /** Returns the paragraph or subparagraph at a line of a passage; empty for the first line and outside articles. */
    Optional<ProvisionReference> at(Passage passage, int line) {
        List<ProvisionReference> places = places(passage);
        return line > 0 && places.size() == passage.lines().size() ? Optional.of(places.get(line)) : Optional.empty();
    }

    /** Returns the provision of each line of the passage; empty if it is no article. */
    private List<ProvisionReference> places(Passage passage) {
        return passage.citable()
                .flatMap(this::article)
                .map(CitedPassages::places)
                .orElse(List.of());
    }

    private static List<ProvisionReference> places(Provision.Article article) {
        List<ProvisionReference> places = new ArrayList<>();
        for (Provision.Paragraph paragraph : article.children()) {
            if (!paragraph.text().isEmpty()) {
                places.add(new ProvisionReference(article.number(), paragraph.position(), 0));
            }
            for (int i = 0; i < paragraph.children().size(); i++) {
                places.addAll(Collections.nCopies(
                        Provision.lines(List.of(paragraph.children().get(i))).size(),
                        new ProvisionReference(article.number(), paragraph.position(), i + 1)));
            }
        }
        return places;
    }

    private Optional<Provision.Article> article(ArticleNumber number) {
        return text.articles().stream()
                .filter(article -> article.number().equals(number))
                .findFirst();
    }
}
