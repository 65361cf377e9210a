package org.faxian.search.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordSegmenter.Word;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationText;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Entry.Days;

/** The vocabulary of a commit: all titles and numbers, and the frequent terms of its texts. */
final class Entries {
    /**
     * Approximate number of characters to read; larger corpora are sampled by reading every second line, every third,
     * and so on.
     */
    private static final long TEXT_READ = 4_000_000;

    /**
     * Number of regulations used to estimate the amount of text. Regulations are ordered by id, and ids are hashes, so
     * the first ones are a random sample.
     */
    private static final int SAMPLE = 200;

    private static final int LEAST_TIMES = 5;
    private static final int MOST_TERMS = 60_000;
    /** Maximum key length, in characters; nobody types a longer text in full. */
    private static final int LONGEST_KEY = 100;

    private static final String STATE = "中华人民共和国";

    private static final int TITLE_WEIGHT = 100;
    private static final int CITATION_WEIGHT = 50;

    private final TextAnalysis analysis;
    private final List<Entry> entries = new ArrayList<>();

    private Entries(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Returns the entries of a commit. */
    static List<Entry> of(Snapshot snapshot, TextAnalysis analysis) {
        Entries collected = new Entries(analysis);
        List<Regulation> regulations = snapshot.regulations();
        regulations.forEach(collected::addNames);
        collected.addTerms(regulations, snapshot);
        return collected.entries;
    }

    /** Returns the lookup key of a text: its letters and digits, folded, without the name of the state as prefix. */
    static String key(String text, TextAnalysis analysis) {
        StringBuilder key = new StringBuilder();
        analysis.fold(text)
                .toString()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST_KEY)
                .forEach(key::appendCodePoint);
        boolean named = key.length() > STATE.length() && key.indexOf(STATE) == 0;
        return named ? key.substring(STATE.length()) : key.toString();
    }

    private void addNames(Regulation regulation) {
        Set<String> titles = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        for (var version : regulation.versions().reversed()) {
            Metadata.Caption caption = version.metadata().caption();
            caption.titles().forEach(titles::add);
            caption.numbers().stream().map(DocumentNumber::written).forEach(numbers::add);
        }
        List<Days> days = Days.of(regulation);
        int weight = weight(regulation);
        titles.forEach(title -> add(title, Suggestion.Type.TITLE, regulation, weight, days));
        numbers.forEach(number -> add(number, Suggestion.Type.NUMBER, regulation, weight, days));
    }

    private void add(String text, Suggestion.Type type, Regulation regulation, int weight, List<Days> days) {
        String key = key(text, analysis);
        if (!key.isEmpty()) {
            entries.add(new Entry(new Suggestion(text, type, Optional.of(regulation.id())), key, weight, days));
        }
    }

    /** Returns the weight of a regulation: frequently cited regulations and laws are searched for more often. */
    private static int weight(Regulation regulation) {
        long cited = regulation.relations().stream()
                .filter(relation -> relation.target().id().equals(regulation.id()))
                .count();
        RegulationKind kind =
                regulation.versions().getLast().metadata().caption().kind();
        int level =
                switch (kind) {
                    case LAW -> 4;
                    case ADMINISTRATIVE_REGULATION -> 2;
                    default -> 1;
                };
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, level * (TITLE_WEIGHT + CITATION_WEIGHT * cited)));
    }

    private void addTerms(List<Regulation> regulations, Snapshot snapshot) {
        long average = (long) regulations.stream()
                .limit(SAMPLE)
                .mapToInt(regulation -> lines(regulation, snapshot).stream()
                        .mapToInt(String::length)
                        .sum())
                .average()
                .orElse(0);
        int stride = Math.toIntExact(1 + average * regulations.size() / TEXT_READ);
        Phrases phrases = new Phrases(LEAST_TIMES);
        int line = 0;
        for (Regulation regulation : regulations) {
            for (String text : lines(regulation, snapshot)) {
                if (line++ % stride == 0) {
                    phrases.add(words(text));
                }
            }
        }
        // 有关 occurs as one word and, if the segmenter has split it, as a phrase of two.
        Map<String, Integer> times = new HashMap<>();
        phrases.frequent().forEach(phrase -> times.merge(phrase.text(), phrase.times(), Integer::sum));
        times.entrySet().stream()
                // 中华人民共和国国务院 adds nothing to 国务院.
                .filter(term -> term.getKey().equals(STATE) || !term.getKey().startsWith(STATE))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_TERMS)
                .map(term -> new Entry(
                        new Suggestion(term.getKey(), Suggestion.Type.TERM, Optional.empty()),
                        key(term.getKey(), analysis),
                        term.getValue(),
                        List.of()))
                .forEach(entries::add);
    }

    private static List<String> lines(Regulation regulation, Snapshot snapshot) {
        return snapshot.text(regulation.versions().getLast().id())
                .map(RegulationText::lines)
                .orElse(List.of());
    }

    /**
     * Returns the words of a line, with an empty word for each gap between words and for each word that is not Chinese.
     */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int end = 0;
        for (Word word : analysis.segmenter().words(line)) {
            if (word.start() > end) {
                words.add("");
            }
            end = word.end();
            boolean chinese = word.text().codePoints().allMatch(Character::isIdeographic);
            words.add(chinese ? word.text() : "");
        }
        return words;
    }
}
