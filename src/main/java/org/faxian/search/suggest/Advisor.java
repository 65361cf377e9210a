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
import org.faxian.search.Hit;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters;
import org.faxian.search.query.InvalidSearchException;
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

    /** Returns the advice for a search, given its result. */
    public Advice advise(SearchRequest asked, SearchResult found, LocalDate today, Snapshot snapshot) {
        if (found.total() >= ENOUGH) {
            return Advice.NONE;
        }
        boolean browses = asked.text().isBlank();
        return new Advice(
                browses ? Optional.empty() : corrected(asked, found.total(), snapshot),
                browses || found.total() > 0 ? List.of() : suggest(asked.text(), asked.asOf(), snapshot),
                relaxations(asked, found.total(), today, snapshot),
                browses || found.total() > 0 ? List.of() : ended(asked, snapshot));
    }

    private Optional<String> corrected(SearchRequest asked, long total, Snapshot snapshot) {
        QueryCorrections corrections = new QueryCorrections(Vocabulary.of(snapshot, analysis), analysis, asked.asOf());
        return corrections.of(asked.text()).stream()
                .filter(text -> text.codePointCount(0, text.length()) <= SearchRequest.LONGEST_TEXT)
                .filter(text -> count(with(text, asked.filters(), asked, 1), snapshot) > total)
                .findFirst();
    }

    /** Returns the number of hits, or 0 if the query is invalid, for example because a phrase has too many words. */
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
                : search.search(with(asked.text(), asked.filters().withStatuses(others), asked, MOST_ENDED), snapshot)
                        .hits();
    }

    private static SearchRequest with(String text, Filters filters, SearchRequest asked, int size) {
        return new SearchRequest(text, filters, asked.asOf(), asked.scope(), asked.sort(), 1, size);
    }
}
