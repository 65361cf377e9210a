package org.faxian.search.names;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;
import org.faxian.text.Letters;

/** The names and numbers in one commit of the index. */
final class NameIndex {
    private final TextAnalysis analysis;
    private final TitleNames titles;
    private final PartialTitles partly = new PartialTitles();
    private final Numbers numbers;
    private final Map<RegulationId, String> present = new HashMap<>();

    NameIndex(List<Regulation> regulations, TextAnalysis analysis) {
        this.analysis = analysis;
        Map<RegulationId, Integer> order = new HashMap<>();
        List<Regulation> sorted = regulations.stream().sorted(likeliestFirst()).toList();
        sorted.forEach(regulation -> order.put(regulation.id(), order.size()));
        titles = new TitleNames(order);
        numbers = new Numbers(analysis);
        sorted.forEach(this::add);
    }

    /**
     * Returns the order of regulations that share a name: those not ended first, then higher authority, then later
     * date.
     */
    private static Comparator<Regulation> likeliestFirst() {
        return Comparator.comparing(NameIndex::hasEnded)
                .thenComparing(regulation -> last(regulation).caption().kind())
                .thenComparing(
                        regulation ->
                                last(regulation).enactment().lastKnownDate().orElse(LocalDate.MIN),
                        Comparator.reverseOrder())
                .thenComparing(Regulation::id);
    }

    private static boolean hasEnded(Regulation regulation) {
        ValidityStatus last = regulation
                .versions()
                .getLast()
                .timeline()
                .spans()
                .getLast()
                .validity()
                .status();
        return last.isEnded();
    }

    private static Metadata last(Regulation regulation) {
        return regulation.versions().getLast().metadata();
    }

    private void add(Regulation regulation) {
        RegulationId id = regulation.id();
        present.put(id, last(regulation).title());
        for (RegulationVersion version : regulation.versions()) {
            Metadata.Caption caption = version.metadata().caption();
            titles.add(id, caption);
            numbers.add(id, version.metadata());
            caption.titles().forEach(title -> partly.add(id, words(title)));
        }
    }

    private List<String> words(String title) {
        return analysis.words(title).stream()
                .map(word -> Letters.in(word))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    TitleNames titles() {
        return titles;
    }

    PartialTitles partly() {
        return partly;
    }

    Numbers numbers() {
        return numbers;
    }

    /** Returns the current title of each regulation. */
    Map<RegulationId, String> present() {
        return present;
    }
}
