package org.faxian.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.faxian.cli.check.JudgedQuestions.Asked;
import org.faxian.evaluation.Measures;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.Meaning;
import org.faxian.search.engine.Ranking;

/**
 * A benchmark that fits the weights of {@link Ranking} to judged questions, and evaluates weights fitted to four fifths
 * of them on the last fifth; see docs/benchmarks.md.
 *
 * <p>Candidates are chosen once, with the weights in use. Each weight is tried over a grid, one after the other, until
 * none improves the mean of nDCG@10 + {@value #RECALL}·Recall@100.
 */
public final class RankingBenchmark {
    private static final int FOLDS = 5;
    private static final int SAMPLES = 10_000;
    private static final double RECALL = 0.2;
    private static final Set<RankingWeight> OF_MEANING = Set.of(RankingWeight.MEANING, RankingWeight.MEANING_EVIDENCE);

    private final List<Asked> asked;
    private final Ranking used;
    private final List<RankingWeight> fitted;
    private final List<int[]> folds;
    private final Map<Ranking, List<Figures>> known = new HashMap<>();

    /** The figures of a question. */
    private record Figures(double ndcg, double recall) {
        static Figures of(Asked one, Ranking ranking) {
            List<String> found = one.found(ranking);
            long relevant = found.stream().filter(one.relevant()::contains).count();
            return new Figures(
                    Measures.ndcg10(found, one.relevant()),
                    (double) relevant / one.relevant().size());
        }

        double aim() {
            return ndcg + RECALL * recall;
        }
    }

    private RankingBenchmark(List<Asked> asked, Ranking used, Set<RankingWeight> fixed) {
        this.asked = asked;
        this.used = used;
        this.fitted = Stream.of(RankingWeight.values())
                .filter(weight -> weight.grid().length > 0 && !fixed.contains(weight))
                .toList();
        this.folds = Folds.of(asked.stream().map(Asked::relevant).toList(), FOLDS);
    }

    /**
     * Reads {@code articles.jsonl.gz}, {@code queries.dev.jsonl.gz} and {@code qrels.dev.txt} in the first folder; a
     * second folder keeps the vectors of passages for the next run.
     */
    public static void main(String[] folders) throws Exception {
        Path index = Files.createTempDirectory("faxian-ranking");
        try {
            Path vectors = folders.length > 1 ? Path.of(folders[1]) : index;
            report(new JudgedQuestions(Path.of(folders[0]), index, vectors));
        } finally {
            FileUtils.deleteQuietly(index.toFile());
        }
    }

    private static void report(JudgedQuestions questions) throws Exception {
        Meaning meaning = Meaning.by(Meaning.BUNDLED);
        Optional<Embedder> embedder = meaning.embedder();
        if (embedder.isPresent()) {
            questions.fill(embedder.get());
            System.out.println("with the encoder " + embedder.get().name());
            new RankingBenchmark(questions.ask(meaning), Ranking.FITTED, Set.of()).report();
        }
        System.out.println("without an encoder, meaning at 0");
        Ranking without = Ranking.FITTED;
        for (RankingWeight weight : OF_MEANING) {
            without = weight.with(0, without);
        }
        new RankingBenchmark(questions.ask(Meaning.none()), without, OF_MEANING).report();
    }

    private void report() {
        Ranking pairs = RankingWeight.LEVEL.with(0, used);
        for (RankingWeight weight : fitted) {
            pairs = weight.with(0, pairs);
        }
        print("pairs of characters alone", figures(pairs));
        print("as used", figures(used));
        for (RankingWeight weight : fitted) {
            print("without " + weight, figures(weight.with(0, used)));
        }
        print("without " + RankingWeight.LEVEL, figures(RankingWeight.LEVEL.with(0, used)));
        Ranking best = fitted(IntStream.range(0, asked.size()).toArray());
        print("fitted to all: " + changes(best), figures(best));
        List<Figures> held = heldOut();
        print("held out", held);
        System.out.printf(
                "share of %d samples in which that is not better than pairs: %.4f%n",
                SAMPLES, bootstrap(held, figures(pairs)));
    }

    private static void print(String name, List<Figures> figures) {
        System.out.printf(
                "%-28s nDCG@10 %.4f Recall@100 %.4f%n",
                name, mean(figures, Figures::ndcg), mean(figures, Figures::recall));
    }

    private static double mean(List<Figures> figures, ToDoubleFunction<Figures> of) {
        return figures.stream().mapToDouble(of).average().orElse(0);
    }

    private List<Figures> figures(Ranking ranking) {
        return known.computeIfAbsent(
                ranking,
                r -> asked.parallelStream().map(one -> Figures.of(one, r)).toList());
    }

    private double aim(Ranking ranking, int[] of) {
        List<Figures> figures = figures(ranking);
        return Arrays.stream(of)
                .mapToDouble(i -> figures.get(i).aim())
                .average()
                .orElse(0);
    }

    /** Returns the figures of each question with weights fitted to the other folds. */
    private List<Figures> heldOut() {
        Figures[] held = new Figures[asked.size()];
        for (int[] fold : folds) {
            Set<Integer> left = new HashSet<>(Arrays.stream(fold).boxed().toList());
            Ranking best = fitted(IntStream.range(0, held.length)
                    .filter(i -> !left.contains(i))
                    .toArray());
            System.out.printf("without a fold of %d: %s%n", fold.length, changes(best));
            left.forEach(i -> held[i] = figures(best).get(i));
        }
        return List.of(held);
    }

    /** Returns the best weights for these questions, fitted one after the other until none improves. */
    private Ranking fitted(int[] of) {
        Ranking best = used;
        for (boolean better = true; better; ) {
            Ranking before = best;
            for (RankingWeight weight : fitted) {
                best = fitted(weight, best, of);
            }
            better = !best.equals(before);
        }
        return best;
    }

    /** Returns the ranking with the best value of one weight; values that are no better are not taken. */
    private Ranking fitted(RankingWeight weight, Ranking from, int[] of) {
        float[] grid = weight.grid();
        Ranking best = IntStream.range(0, grid.length)
                .mapToObj(i -> weight.with(grid[i], from))
                .max(Comparator.comparingDouble(ranking -> aim(ranking, of)))
                .orElse(from);
        return aim(best, of) > aim(from, of) ? best : from;
    }

    private String changes(Ranking ranking) {
        List<String> changes = fitted.stream()
                .filter(weight -> weight.of(ranking) != weight.of(used))
                .map(weight -> weight + " " + weight.of(ranking))
                .toList();
        return changes.isEmpty() ? "as used" : String.join(", ", changes);
    }

    /** Returns the share of paired bootstrap samples, of as many questions, whose mean difference is not above 0. */
    private static double bootstrap(List<Figures> ours, List<Figures> theirs) {
        double[] differences = IntStream.range(0, ours.size())
                .mapToDouble(i -> ours.get(i).ndcg() - theirs.get(i).ndcg())
                .toArray();
        Random random = new Random(20260);
        long worse = IntStream.range(0, SAMPLES)
                .filter(sample -> DoubleStream.generate(() -> differences[random.nextInt(differences.length)])
                                .limit(differences.length)
                                .sum()
                        <= 0)
                .count();
        return (double) worse / SAMPLES;
    }
}
