package org.faxian.search;

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

    /**
     * Returns the cited line of the passage, or the first line of the cited provision; empty if nothing in the passage
     * is cited.
     */
    Optional<String> line(Passage passage) {
        return provision(passage)
                .flatMap(cited -> below(cited).or(() -> passage.lines().stream().findFirst()));
    }

    private Optional<String> below(ProvisionReference cited) {
        return cited.namesWholeArticle()
                ? Optional.empty()
                : article(cited.article())
                        .flatMap(article -> nth(article.children(), Math.max(1, cited.paragraph())))
                        .map(paragraph -> nth(paragraph.children(), cited.subparagraph())
                                .map(Provision::line)
                                .orElse(paragraph.line()));
    }

    private Optional<Provision.Article> article(ArticleNumber number) {
        return text.articles().stream()
                .filter(article -> article.number().equals(number))
                .findFirst();
    }

    private static <T> Optional<T> nth(List<T> provisions, int position) {
        return position >= 1 && position <= provisions.size()
                ? Optional.of(provisions.get(position - 1))
                : Optional.empty();
    }
}
