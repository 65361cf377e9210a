package org.faxian.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.faxian.analysis.TextAnalysis;
import org.faxian.desk.Progress;
import org.faxian.evaluation.Judgements;
import org.faxian.evaluation.Measures;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Ranking;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryParser;

/**
 * A benchmark that fits the weights of {@link Ranking} to judged questions, and evaluates weights fitted to four fifths
 * of them on the last fifth; see docs/benchmarks.md.
 *
 * <p>Candidates are chosen once, with the weights in use. Each weight is tried over a grid, one after the other, until
 * none improves. Baselines are single fields of the same index.
 */
public final class RankingBenchmark {
    private static final int FOLDS = 5;
    private static final int CANDIDATES = 1_000;
    private static final int DEPTH = 100;
    private static final int SAMPLES = 10_000;
    private static final float[] WORDS = {0, 0.25f, 0.5f, 0.75f, 1, 1.5f};
    private static final float[] RELATED = {0, 0.2f, 0.4f, 0.6f, 0.8f, 1};
    private static final float[] LIKENESS = {0, 10, 15, 20, 25, 30, 40};
    private static final float[] EVIDENCE = {0, 0.15f, 0.3f, 0.45f, 0.6f};
    private static final float[] CITED = {0, 0.05f, 0.1f, 0.15f, 0.2f, 0.25f};

    private static final List<Function<Ranking, Stream<Ranking>>> FIGURES = List.of(
            r -> tried(
                    WORDS, value -> new Ranking(value, r.related(), r.likeness(), r.evidence(), r.cited(), r.over())),
            r -> tried(
                    RELATED, value -> new Ranking(r.words(), value, r.likeness(), r.evidence(), r.cited(), r.over())),
            r -> tried(
                    LIKENESS, value -> new Ranking(r.words(), r.related(), value, r.evidence(), r.cited(), r.over())),
            r -> tried(
                    EVIDENCE, value -> new Ranking(r.words(), r.related(), r.likeness(), value, r.cited(), r.over())),
            r -> tried(
                    CITED, value -> new Ranking(r.words(), r.related(), r.likeness(), r.evidence(), value, r.over())));

    private final List<Asked> asked;
    private final Map<Ranking, double[]> known = new HashMap<>();

    private RankingBenchmark(List<Asked> asked) {
        this.asked = asked;
    }

    /**
     * A question with its candidates.
     *
     * @param articles the id of the article at each place; places without an article are absent
     */
    private record Asked(List<Candidate> candidates, Map<String, String> articles, Set<String> relevant) {
        List<String> found(Ranking ranking) {
            return ranking.of(candidates).stream()
                    .flatMap(ranked ->
                            Optional.ofNullable(articles.get(place(ranked.version(), ranked.position()))).stream())
                    .limit(DEPTH)
                    .toList();
        }
    }

    private static String place(VersionId version, int position) {
        return version + "#" + position;
    }

    /** Reads {@code articles.jsonl.gz}, {@code queries.dev.jsonl.gz} and {@code qrels.dev.txt} in the given folder. */
    public static void main(String[] folder) throws Exception {
        Path index = Files.createTempDirectory("faxian-ranking");
        try {
            new RankingBenchmark(ask(Path.of(folder[0]), index)).report();
        } finally {
            FileUtils.deleteQuietly(index.toFile());
        }
    }

    private static List<Asked> ask(Path folder, Path index) throws IOException {
        Judgements judgements = Judgements.parse(Files.readAllLines(folder.resolve("qrels.dev.txt")));
        JudgedCollection collection =
                new JudgedCollection(JudgedArticle.read(folder.resolve("articles.jsonl.gz"), JudgedArticle.class));
        TextAnalysis analysis = TextAnalysis.load();
        Generations generations = collection.index(index, analysis, Progress.Display.none());
        QueryParser parser = new QueryParser(analysis);
        try (LuceneEngine engine = new LuceneEngine(generations, analysis);
                Snapshot snapshot = engine.snapshot()) {
            NameLookup names = NameLookup.of(snapshot, analysis, Abbreviations.shipped());
            return JudgedArticle.read(folder.resolve("queries.dev.jsonl.gz"), JudgedArticle.Question.class).stream()
                    .map(question -> {
                        List<Candidate> candidates =
                                snapshot.candidates(request(parser, names, question), Passage.Scope.ALL, CANDIDATES);
                        Map<String, String> articles = new HashMap<>();
                        candidates.forEach(one -> collection
                                .article(one.version(), one.position())
                                .ifPresent(id -> articles.put(place(one.version(), one.position()), id)));
                        return new Asked(
                                candidates, articles, judgements.relevant().getOrDefault(question.qid(), Set.of()));
                    })
                    .filter(one -> !one.relevant().isEmpty())
                    .toList();
        }
    }

    private static EngineRequest request(QueryParser parser, NameLookup names, JudgedArticle.Question question) {
        return new EngineRequest(
                questionIn(parser.parse(question.text(), names).query()),
                Filters.NONE,
                LocalDate.of(2026, 1, 1),
                VersionScope.ALL,
                SortOrder.RELEVANCE,
                0,
                1,
                Set.of());
    }

    /** Returns the question without the documents that it names. */
    private static SearchQuery questionIn(SearchQuery query) {
        return query instanceof SearchQuery.RankedFirst foremost ? questionIn(foremost.others()) : query;
    }

    private void report() {
        int[] all = IntStream.range(0, asked.size()).toArray();
        Ranking pairs = new Ranking(0, 0, 0, 0, 0, 1);
        Ranking used = Ranking.FITTED;
        print("pairs of characters alone", pairs);
        print("with words", new Ranking(used.words(), 0, 0, 0, 0, 1));
        print("with related terms", new Ranking(used.words(), used.related(), 0, 0, 0, 1));
        print("with likeness", new Ranking(used.words(), used.related(), used.likeness(), 0, 0, 1));
        print("with evidence", new Ranking(used.words(), used.related(), used.likeness(), used.evidence(), 0, 1));
        print("with citations: as used", used);
        print(
                "as used, without related terms",
                new Ranking(used.words(), 0, used.likeness(), used.evidence(), used.cited(), used.over()));
        print(
                "as used, without words",
                new Ranking(0, used.related(), used.likeness(), used.evidence(), used.cited(), used.over()));
        print(
                "as used, without likeness",
                new Ranking(used.words(), used.related(), 0, used.evidence(), used.cited(), used.over()));
        print("fitted to all", fitted(all));
        double[] held = heldOut(all);
        System.out.printf("five folds, fitted to the others each: nDCG@10 %.4f%n", mean(held, all));
        System.out.printf(
                "share of %d samples in which that is not better than pairs: %.4f%n",
                SAMPLES, bootstrap(held, ndcg(pairs)));
    }

    private void print(String name, Ranking ranking) {
        int[] all = IntStream.range(0, asked.size()).toArray();
        double recall = asked.stream()
                .mapToDouble(one -> (double) one.found(ranking).stream()
                                .filter(one.relevant()::contains)
                                .count()
                        / one.relevant().size())
                .average()
                .orElse(0);
        System.out.printf("%-32s nDCG@10 %.4f Recall@100 %.4f  %s%n", name, mean(ndcg(ranking), all), recall, ranking);
    }

    private double[] ndcg(Ranking ranking) {
        return known.computeIfAbsent(ranking, r -> asked.parallelStream()
                .mapToDouble(one -> Measures.ndcg10(one.found(r), one.relevant()))
                .toArray());
    }

    private static double mean(double[] values, int[] of) {
        return Arrays.stream(of).mapToDouble(i -> values[i]).average().orElse(0);
    }

    /** Returns the measure of each question with weights fitted without it. */
    private double[] heldOut(int[] all) {
        double[] held = new double[asked.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            Ranking ranking =
                    fitted(Arrays.stream(all).filter(i -> i % FOLDS != left).toArray());
            System.out.println("without fold " + fold + ": " + ranking);
            double[] own = ndcg(ranking);
            Arrays.stream(all).filter(i -> i % FOLDS == left).forEach(i -> held[i] = own[i]);
        }
        return held;
    }

    /** Returns the best weights for these questions, fitted one after the other until none improves. */
    private Ranking fitted(int[] of) {
        Ranking best = Ranking.FITTED;
        for (boolean better = true; better; ) {
            Ranking before = best;
            for (Function<Ranking, Stream<Ranking>> figure : FIGURES) {
                Ranking from = best;
                best = Stream.concat(Stream.of(from), figure.apply(from))
                        .max(Comparator.comparingDouble((Ranking r) -> mean(ndcg(r), of)))
                        .orElse(from);
            }
            better = mean(ndcg(best), of) > mean(ndcg(before), of);
        }
        return best;
    }

    private static Stream<Ranking> tried(float[] values, Function<Float, Ranking> with) {
        return IntStream.range(0, values.length).mapToObj(i -> with.apply(values[i]));
    }

    /** Returns the share of paired bootstrap samples, of as many questions, whose mean difference is not above 0. */
    private static double bootstrap(double[] ours, double[] theirs) {
        Random random = new Random(20260);
        int worse = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            double difference = 0;
            for (int i = 0; i < ours.length; i++) {
                int drawn = random.nextInt(ours.length);
                difference += ours[drawn] - theirs[drawn];
            }
            worse += difference <= 0 ? 1 : 0;
        }
        return (double) worse / SAMPLES;
    }
}
