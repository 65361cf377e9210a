package org.faxian.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.faxian.analysis.TextAnalysis;
import org.faxian.desk.Progress;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryParser;

/**
 * A benchmark of searches against plain Lucene with {@link CJKAnalyzer} over the same articles in one process; see
 * docs/benchmarks.md.
 *
 * <p>The baseline collects the first ten articles and an exact total. The engine's search is measured sorted, without
 * facets and snippets.
 */
public final class SearchBenchmark implements AutoCloseable {
    private static final int ROUNDS = 7;
    private static final int STRINGS = 1_000;
    private static final int PAGE = 10;
    private static final String TEXT = "text";

    private final List<JudgedArticle> articles;
    private final Path folder = Files.createTempDirectory("faxian-search");
    private final TextAnalysis analysis = TextAnalysis.load();
    private final QueryBuilder bigrams = new QueryBuilder(new CJKAnalyzer());

    private SearchBenchmark(List<JudgedArticle> articles) throws IOException {
        this.articles = articles;
    }

    /** Reads {@code articles.jsonl.gz} and {@code queries.dev.jsonl.gz} in the given folder. */
    public static void main(String[] folder) throws Exception {
        Path real = Path.of(folder[0]);
        try (SearchBenchmark benchmark =
                new SearchBenchmark(JudgedArticle.read(real.resolve("articles.jsonl.gz"), JudgedArticle.class))) {
            benchmark.run(
                    JudgedArticle.read(real.resolve("queries.dev.jsonl.gz"), JudgedArticle.Question.class).stream()
                            .map(JudgedArticle.Question::text)
                            .toList());
        }
    }

    private void run(List<String> questions) throws IOException {
        Generations generations =
                new JudgedCollection(articles).index(folder.resolve("ours"), analysis, Progress.Display.none());
        QueryParser parser = new QueryParser(analysis);
        List<String> strings = strings();
        try (LuceneEngine engine = new LuceneEngine(generations, analysis);
                Snapshot snapshot = engine.snapshot();
                DirectoryReader reader = baseline()) {
            NameLookup names = NameLookup.of(snapshot, analysis, Abbreviations.shipped());
            IndexSearcher plain = new IndexSearcher(reader);
            compare(
                    "questions",
                    questions,
                    text -> plain(plain, bigrams.createBooleanQuery(TEXT, text)),
                    text -> RegulationSearch.matches(
                                    request(parser.parse(text, names).query()), snapshot)
                            .total());
            compare(
                    "literal strings",
                    strings,
                    text -> plain(plain, bigrams.createPhraseQuery(TEXT, text)),
                    text -> RegulationSearch.matches(request(new SearchQuery.Literal(Field.TEXT, text)), snapshot)
                            .total());
            compare(
                    "strings as terms",
                    strings,
                    text -> plain(plain, bigrams.createPhraseQuery(TEXT, text)),
                    text -> RegulationSearch.matches(
                                    request(parser.parse(text, names).query()), snapshot)
                            .total());
        }
    }

    private DirectoryReader baseline() throws IOException {
        FSDirectory directory = FSDirectory.open(folder.resolve("plain"));
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new CJKAnalyzer()))) {
            for (JudgedArticle article : articles) {
                Document document = new Document();
                document.add(new TextField(TEXT, article.text(), Store.NO));
                writer.addDocument(document);
            }
        }
        return DirectoryReader.open(directory);
    }

    /** Draws strings of 2 to 8 characters, letters and digits only, because the baseline drops punctuation. */
    private List<String> strings() {
        Random random = new Random(20260);
        Set<String> strings = new LinkedHashSet<>();
        while (strings.size() < STRINGS) {
            String text = articles.get(random.nextInt(articles.size())).text();
            int start = random.nextInt(text.length());
            String string = text.substring(start, Math.min(text.length(), start + 2 + random.nextInt(7)));
            if (string.length() > 1 && string.chars().allMatch(Character::isLetterOrDigit)) {
                strings.add(string);
            }
        }
        return List.copyOf(strings);
    }

    private static EngineRequest request(SearchQuery query) {
        return new EngineRequest(
                query,
                Filters.NONE,
                LocalDate.of(2026, 1, 1),
                VersionScope.REPRESENTING,
                SortOrder.RELEVANCE,
                0,
                PAGE,
                Set.of());
    }

    private static long plain(IndexSearcher searcher, Query query) {
        try {
            return query == null
                    ? 0
                    : searcher.search(query, new TopScoreDocCollectorManager(PAGE, Integer.MAX_VALUE))
                            .totalHits
                            .value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Engine {
        long search(String text);
    }

    private static void compare(String name, List<String> queries, Engine plain, Engine ours) {
        double[][] theirs = new double[ROUNDS][];
        double[][] own = new double[ROUNDS][];
        times(queries, plain);
        times(queries, ours);
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = times(queries, plain);
            own[round] = times(queries, ours);
        }
        for (double share : List.of(0.5, 0.99)) {
            double[] ratios = new double[ROUNDS];
            Arrays.setAll(ratios, round -> quantile(own[round], share) / quantile(theirs[round], share));
            System.out.printf(
                    "%-18s %4d queries p%.0f: plain %.2f ms, ours %.2f ms, ratio %.2f (%.2f to %.2f)%n",
                    name,
                    queries.size(),
                    share * 100,
                    median(Arrays.stream(theirs)
                            .mapToDouble(times -> quantile(times, share))
                            .toArray()),
                    median(Arrays.stream(own)
                            .mapToDouble(times -> quantile(times, share))
                            .toArray()),
                    median(ratios),
                    Arrays.stream(ratios).min().orElseThrow(),
                    Arrays.stream(ratios).max().orElseThrow());
        }
        double[] throughput = new double[ROUNDS];
        Arrays.setAll(
                throughput,
                round -> Arrays.stream(theirs[round]).sum()
                        / Arrays.stream(own[round]).sum());
        System.out.printf("%-18s throughput of one thread: %.2f of plain%n", name, median(throughput));
    }

    private static double[] times(List<String> queries, Engine engine) {
        List<Double> times = new ArrayList<>();
        for (String query : queries) {
            long begin = System.nanoTime();
            engine.search(query);
            times.add((System.nanoTime() - begin) / 1e6);
        }
        return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    @Override
    public void close() {
        FileUtils.deleteQuietly(folder.toFile());
    }
}
