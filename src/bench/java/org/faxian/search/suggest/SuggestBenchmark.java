package org.faxian.search.suggest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.Pinyin;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordSegmenter.Word;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Regulation;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.text.ChineseNumeral;

/**
 * A benchmark of how often suggestions contain the intended term, on the index in a folder;
 * {@code scripts/bench suggest INDEX}.
 *
 * <p>Two samples of 300 frequent terms each: strings found without a dictionary ({@link DrawnTerms}), and words of
 * HanLP. Both come from every third paragraph of all texts and from the thousand most frequent terms, with a fixed
 * seed.
 */
public final class SuggestBenchmark {
    private static final int DRAWN = 300;
    private static final int FREQUENT = 1_000;
    private static final long SEED = 20261125;

    private final TextAnalysis analysis;
    private final Vocabulary vocabulary;
    private final LocalDate day;
    private final List<Long> nanoseconds = new ArrayList<>();

    private SuggestBenchmark(TextAnalysis analysis, Vocabulary vocabulary, LocalDate day) {
        this.analysis = analysis;
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** Prints the figures. */
    public static void main(String[] arguments) {
        TextAnalysis analysis = TextAnalysis.load();
        try (LuceneEngine engine = new LuceneEngine(new Generations(Path.of(arguments[0])), analysis);
                Snapshot snapshot = engine.snapshot()) {
            long begun = System.nanoTime();
            Vocabulary vocabulary = Vocabulary.of(snapshot, analysis);
            System.out.printf("made in %d ms: %s%n", (System.nanoTime() - begun) / 1_000_000, vocabulary);
            List<String> lines = lines(snapshot);
            SuggestBenchmark benchmark =
                    new SuggestBenchmark(analysis, vocabulary, LocalDate.now(ZoneId.of("Asia/Shanghai")));
            benchmark.measure("strings", new DrawnTerms(lines.stream()).byFrequency());
            benchmark.measure("words", benchmark.words(lines));
            Collections.sort(benchmark.nanoseconds);
            System.out.printf(
                    Locale.ROOT,
                    "a suggestion takes p50 %.2f ms, p99 %.2f ms%n",
                    benchmark.nanoseconds.get(benchmark.nanoseconds.size() / 2) / 1e6,
                    benchmark.nanoseconds.get(benchmark.nanoseconds.size() * 99 / 100) / 1e6);
        }
    }

    private static List<String> lines(Snapshot snapshot) {
        List<String> lines = new ArrayList<>();
        int count = 0;
        for (Regulation regulation : snapshot.regulations()) {
            for (String line : snapshot.text(regulation.versions().getLast().id())
                    .orElseThrow()
                    .lines()) {
                if (count++ % 3 == 0) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private List<String> words(List<String> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.stream()
                .flatMap(line -> analysis.segmenter().words(line).stream())
                .map(Word::text)
                .filter(word -> word.length() >= 3 && word.codePoints().allMatch(Character::isIdeographic))
                .filter(word -> ChineseNumeral.CHARACTERS.indexOf(word.charAt(0)) < 0)
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void measure(String name, List<String> byFrequency) {
        List<String> frequent =
                new ArrayList<>(byFrequency.stream().limit(FREQUENT).toList());
        Collections.shuffle(frequent, new Random(SEED));
        List<String> terms = frequent.stream().limit(DRAWN).toList();
        List<String> longer = frequent.stream()
                .filter(term -> term.length() >= 4)
                .limit(DRAWN)
                .toList();
        System.out.printf("%s: %s …%n", name, String.join(" ", terms.subList(0, Math.min(30, terms.size()))));
        share(name + " as pinyin, first", terms, term -> Pinyin.whole(Pinyin.syllables(term)), 1);
        share(name + " by initials, among five", longer, term -> Pinyin.initials(Pinyin.syllables(term)), 5);
        Random random = new Random(SEED);
        Map<String, String> homophones = homophones(byFrequency);
        share(name + " with a homophone, first", terms, term -> withHomophone(term, homophones, random), 1);
    }

    private void share(String what, List<String> terms, UnaryOperator<String> typed, int among) {
        List<String> missed = new ArrayList<>();
        for (String term : terms) {
            String input = typed.apply(term);
            long begun = System.nanoTime();
            List<Suggestion> suggestions = vocabulary.suggest(input, day);
            nanoseconds.add(System.nanoTime() - begun);
            if (suggestions.stream().limit(among).noneMatch(one -> one.text().equals(term))) {
                missed.add(term + "(" + input + ": "
                        + suggestions.stream().limit(2).map(Suggestion::text).collect(Collectors.joining(" ")) + ")");
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f of %d; missed %s%n",
                what,
                1 - (double) missed.size() / terms.size(),
                terms.size(),
                missed.stream().limit(25).toList());
    }

    /** Returns all characters that occur, grouped by sound. */
    private static Map<String, String> homophones(List<String> terms) {
        Map<String, TreeSet<String>> bySound = new HashMap<>();
        terms.stream()
                .flatMap(term -> term.chars().mapToObj(Character::toString))
                .distinct()
                .forEach(one -> bySound.computeIfAbsent(Pinyin.syllables(one).getFirst(), s -> new TreeSet<>())
                        .add(one));
        return bySound.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("", entry.getValue())));
    }

    private static String withHomophone(String term, Map<String, String> homophones, Random random) {
        List<String> wrong = Stream.iterate(0, at -> at < term.length(), at -> at + 1)
                .flatMap(at -> homophones
                        .getOrDefault(
                                Pinyin.syllables(term.substring(at, at + 1)).getFirst(), "")
                        .chars()
                        .filter(other -> other != term.charAt(at))
                        .mapToObj(other -> term.substring(0, at) + (char) other + term.substring(at + 1)))
                .toList();
        return wrong.isEmpty() ? term : wrong.get(random.nextInt(wrong.size()));
    }
}
