package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.ArticleResult;
import org.faxian.search.Hit;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchPosition;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.suggest.LooserSearches.Looser;

/** Advice for searches that find little: corrections, looser searches and regulations no longer in force. */
public final class Advisor {
    /** Number of hits from which no advice is given. */
    private static final int ENOUGH = 3;

    private static final int MOST_RELAXATIONS = 5;
    private static final int MOST_ENDED = 3;

    private final RegulationSearch search;
    private final TextAnalysis analysis;

    public Advisor(RegulationSearch search, TextAnalysis analysis) {
        this.search = search;
        this.analysis = analysis;
    }

    /** Builds the data that is derived once per commit, so that no request has to wait for it. */
    public void prepare(Snapshot snapshot) {
        Vocabulary.of(snapshot, analysis);
        RelationGraph.of(snapshot, analysis);
    }

    /** Returns suggestions for the typed text, best first; at most {@value Vocabulary#MOST}. */
    public List<Suggestion> suggest(String typed, LocalDate day, Snapshot snapshot) {
        return Vocabulary.of(snapshot, analysis).suggest(typed, day);
    }

    /**
     * Returns the regulations related to the given one, nearest first.
     *
     * @param version version whose text is compared
     * @param day day on which related regulations must be in force
     */
    public List<RelatedRegulation> related(VersionId version, LocalDate day, Snapshot snapshot) {
        return new RelatedRegulations(analysis).of(version, day, snapshot);
    }

    /** A result with advice. */
    public record Advised(SearchResult result, Advice advice) {}

    /**
     * Runs a search. A line that is surely meant otherwise, such as pinyin or English, is searched as it is meant, which
     * the result says.
     *
     * @param seen position after which the search continues
     */
    public Advised search(SearchRequest asked, Optional<SearchPosition> seen, LocalDate today, Snapshot snapshot) {
        Optional<String> meant = meant(asked, snapshot);
        SearchRequest searched = meant.map(text -> with(text, asked)).orElse(asked);
        SearchResult found = search.search(searched, seen, snapshot);
        SearchResult result =
                meant.map(text -> found.insteadOf(asked.text(), text)).orElse(found);
        return new Advised(result, advise(searched, result, today, snapshot));
    }

    /** Returns the requested page of the provisions that match a search, for what its line is surely meant to be. */
    public ArticleResult articles(SearchRequest asked, Snapshot snapshot) {
        Optional<String> meant = meant(asked, snapshot);
        ArticleResult found =
                search.articles(meant.map(text -> with(text, asked)).orElse(asked), snapshot);
        return meant.map(text -> found.insteadOf(asked.text(), text)).orElse(found);
    }

    /** Returns what {@link #search} searches: the request, or one for what its line is surely meant to be. */
    public SearchRequest searched(SearchRequest asked, Snapshot snapshot) {
        return meant(asked, snapshot).map(text -> with(text, asked)).orElse(asked);
    }

    private Optional<String> meant(SearchRequest asked, Snapshot snapshot) {
        return new Rewriting(
                        search.names(snapshot),
                        Vocabulary.of(snapshot, analysis),
                        analysis,
                        search.gazetteer(),
                        line -> countComplete(with(line, Filters.NONE, asked, 1), snapshot) > 0)
                .of(asked);
    }

    private static SearchRequest with(String text, SearchRequest asked) {
        return new SearchRequest(
                text, asked.filters(), asked.asOf(), asked.scope(), asked.sort(), asked.page(), asked.size());
    }

    /**
     * Returns the advice for a search, given its result. If no hit matches completely, the list says little of what was
     * meant, however long it is.
     */
    private Advice advise(SearchRequest asked, SearchResult found, LocalDate today, Snapshot snapshot) {
        boolean browses = asked.text().isBlank();
        boolean nothing = found.total() == 0;
        boolean matches = asked.page() > 1
                || found.hits().stream().anyMatch(hit -> hit.matched().compareTo(Hit.Matched.LOOSE) < 0);
        return new Advice(
                browses || (matches && found.total() >= ENOUGH) ? Optional.empty() : corrected(asked, snapshot),
                browses || !nothing ? List.of() : suggest(asked.text(), asked.asOf(), snapshot),
                found.total() >= ENOUGH || isCited(found)
                        ? List.of()
                        : relaxations(asked, found.total(), today, snapshot),
                browses || matches ? List.of() : ended(asked, snapshot));
    }

    /** Returns whether a number or a citation was found: it is meant as a whole, and not by its words. */
    private static boolean isCited(SearchResult found) {
        return found.total() > 0
                && found.query().parts().stream()
                        .anyMatch(part -> part.meaning() == Meaning.NUMBER || part.meaning() == Meaning.CITATION);
    }

    private Optional<String> corrected(SearchRequest asked, Snapshot snapshot) {
        long total = countComplete(asked, snapshot);
        if (total >= ENOUGH) {
            return Optional.empty();
        }
        QueryCorrections corrections =
                new QueryCorrections(Vocabulary.of(snapshot, analysis), analysis, search.gazetteer(), asked.asOf());
        return corrections.of(asked.text()).stream()
                .filter(text -> text.codePointCount(0, text.length()) <= SearchRequest.LONGEST_TEXT)
                .filter(text -> countComplete(with(text, asked.filters(), asked, 1), snapshot) > total)
                .findFirst();
    }

    /** Returns the number of complete hits, or 0 if the query is invalid, for example by too many words of a phrase. */
    private long countComplete(SearchRequest request, Snapshot snapshot) {
        try {
            return search.countComplete(request, snapshot);
        } catch (InvalidSearchException e) {
            return 0;
        }
    }

    /** Returns the number of hits, or 0 if the query is invalid, for example by too many words of a phrase. */
    private long count(SearchRequest request, Snapshot snapshot) {
        try {
            return search.count(request, snapshot);
        } catch (InvalidSearchException e) {
            return 0;
        }
    }

    private List<Relaxation> relaxations(SearchRequest asked, long total, LocalDate today, Snapshot snapshot) {
        List<Relaxation> relaxations = new ArrayList<>();
        Set<SearchRequest> counted = new HashSet<>();
        for (Looser looser : LooserSearches.of(asked, today, analysis)) {
            if (relaxations.size() == MOST_RELAXATIONS) {
                break;
            }
            if (counted.add(looser.request())) {
                long more = count(looser.request(), snapshot);
                if (more > total && findsOtherwise(more, looser, relaxations)) {
                    relaxations.add(new Relaxation(looser.label(), looser.parameters(), more));
                }
            }
        }
        return relaxations;
    }

    /** Returns whether the search finds more than each search that gives up fewer conditions. */
    private static boolean findsOtherwise(long total, Looser looser, List<Relaxation> others) {
        return others.stream()
                .filter(other -> looser.parameters()
                        .keySet()
                        .containsAll(other.parameters().keySet()))
                .noneMatch(other -> other.total() >= total);
    }

    private List<Hit> ended(SearchRequest asked, Snapshot snapshot) {
        if (asked.filters().statuses().isEmpty()) {
            return List.of();
        }
        Set<ValidityStatus> others =
                EnumSet.complementOf(EnumSet.copyOf(asked.filters().statuses()));
        return others.isEmpty()
                ? List.of()
                : search.completeHits(
                        with(asked.text(), asked.filters().withStatuses(others), asked, MOST_ENDED), snapshot);
    }

    private static SearchRequest with(String text, Filters filters, SearchRequest asked, int size) {
        return new SearchRequest(text, filters, asked.asOf(), asked.scope(), asked.sort(), 1, size);
    }
}
