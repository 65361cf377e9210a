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
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;
import org.faxian.text.Letters;

/** The names and numbers in one commit of the index. */
final class NameIndex {
    private final TitleNames titles;
    private final PartialTitles partly;
    private final Numbers numbers;
    private final Map<RegulationId, String> present;
    private final List<Rank> ranks;

    /** The sort key of a regulation among those that share a name. */
    private record Rank(RegulationId id, boolean hasEnded, RegulationKind kind, LocalDate lastKnown) {
        /** Puts regulations that have not ended first, then higher authority, then later date. */
        private static final Comparator<Rank> LIKELIEST_FIRST = Comparator.comparing(Rank::hasEnded)
                .thenComparing(Rank::kind)
                .thenComparing(Rank::lastKnown, Comparator.reverseOrder())
                .thenComparing(Rank::id);

        static Rank of(Regulation regulation) {
            Metadata last = last(regulation);
            return new Rank(
                    regulation.id(),
                    NameIndex.hasEnded(regulation),
                    last.caption().kind(),
                    last.enactment().lastKnownDate().orElse(LocalDate.MIN));
        }
    }

    NameIndex(List<Regulation> regulations, TextAnalysis analysis) {
        ranks = regulations.stream().map(Rank::of).sorted(Rank.LIKELIEST_FIRST).toList();
        Map<RegulationId, Integer> order = order(ranks);
        titles = new TitleNames(order);
        numbers = new Numbers(analysis);
        present = new HashMap<>();
        PartialTitles parts = new PartialTitles();
        for (Regulation regulation : regulations) {
            add(regulation, parts, analysis);
        }
        partly = parts.inOrder(order);
    }

    /** Creates an index of the same names in another order. */
    private NameIndex(NameIndex former, List<Rank> ranks) {
        Map<RegulationId, Integer> order = order(ranks);
        this.ranks = ranks;
        this.titles = former.titles.inOrder(order);
        this.partly = former.partly.inOrder(order);
        this.numbers = former.numbers;
        this.present = former.present;
    }

    /** Returns the index after decisions on regulations, by which these may have ended. */
    NameIndex updated(List<Regulation> decided) {
        Map<RegulationId, Rank> changed = new HashMap<>();
        decided.forEach(regulation -> changed.put(regulation.id(), Rank.of(regulation)));
        List<Rank> latter = ranks.stream()
                .map(rank -> changed.getOrDefault(rank.id(), rank))
                .sorted(Rank.LIKELIEST_FIRST)
                .toList();
        return latter.equals(ranks) ? this : new NameIndex(this, latter);
    }

    private static Map<RegulationId, Integer> order(List<Rank> ranks) {
        Map<RegulationId, Integer> order = new HashMap<>();
        ranks.forEach(rank -> order.put(rank.id(), order.size()));
        return order;
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

    private void add(Regulation regulation, PartialTitles parts, TextAnalysis analysis) {
        RegulationId id = regulation.id();
        present.put(id, last(regulation).title());
        for (RegulationVersion version : regulation.versions()) {
            Metadata.Caption caption = version.metadata().caption();
            titles.add(id, caption);
            numbers.add(id, version.metadata());
            caption.titles().forEach(title -> parts.add(id, words(title, analysis)));
        }
    }

    private static List<String> words(String title, TextAnalysis analysis) {
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
