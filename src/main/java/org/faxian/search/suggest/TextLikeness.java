package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.analysis.TextAnalysis;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.ValidityStatus;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/** A finder of texts on the same subject, by the words that distinguish a text from all others. */
final class TextLikeness {
    private static final int TELLING_WORDS = 8;
    /** Minimum number of these words that the other text must contain. */
    private static final int COMMON = 4;

    private static final int CANDIDATES = 8;
    private static final int LINES_READ = 400;
    private static final double WEIGHT = 3;
    private static final int SHOWN = 3;

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final Snapshot snapshot;

    TextLikeness(Snapshot snapshot, TextAnalysis analysis) {
        this.vocabulary = Vocabulary.of(snapshot, analysis);
        this.analysis = analysis;
        this.snapshot = snapshot;
    }

    /** Adds the regulations whose text is similar to the version. */
    void addTo(Map<RegulationId, RelationGraph.Tie> ties, VersionId version, LocalDate day) {
        List<String> telling = telling(lines(version));
        if (telling.size() < COMMON) {
            return;
        }
        SearchQuery any = new SearchQuery.AnyOf(telling.stream()
                .map(word -> (SearchQuery) new SearchQuery.Term(word, List.of(word)))
                .toList());
        Filters current = Filters.NONE.withStatuses(ValidityStatus.current());
        EngineRequest request = new EngineRequest(
                any, current, day, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 0, CANDIDATES + 1, Set.of());
        for (Match match : snapshot.search(request).matches()) {
            RegulationId other = match.version().regulation();
            if (!other.equals(version.regulation())) {
                String text = String.join("\n", lines(match.version()));
                List<String> common = telling.stream().filter(text::contains).toList();
                if (common.size() >= COMMON) {
                    String shown = common.stream()
                            .limit(SHOWN)
                            .map(word -> "“" + word + "”")
                            .collect(Collectors.joining());
                    ties.computeIfAbsent(other, o -> new RelationGraph.Tie())
                            .add(WEIGHT * common.size() / TELLING_WORDS, Message.of("related.text", shown));
                }
            }
        }
    }

    private List<String> lines(VersionId version) {
        return snapshot.text(version).map(RegulationText::lines).orElse(List.of());
    }

    /** Returns the words that are frequent in the lines and rare elsewhere. */
    private List<String> telling(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.stream()
                .limit(LINES_READ)
                .flatMap(line -> analysis.words(line).stream())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        Map<String, Double> weights = new HashMap<>();
        counts.forEach((word, count) -> vocabulary
                .times(word)
                .filter(times -> count > 1)
                .ifPresent(times ->
                        weights.put(word, (1 + Math.log(count)) * Math.log((double) vocabulary.most() / times))));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey))
                .limit(TELLING_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}
