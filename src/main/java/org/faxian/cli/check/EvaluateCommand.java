package org.faxian.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import org.faxian.analysis.TextAnalysis;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.TerminalProgress;
import org.faxian.desk.Progress;
import org.faxian.desk.UsageException;
import org.faxian.desk.index.PassageEncoding;
import org.faxian.evaluation.Judgements;
import org.faxian.evaluation.Measures;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.meaning.Meaning;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.LegalDay;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.names.Abbreviations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian evaluate}: the quality of the answers to judged questions, given by the search code of the server. */
@Command(name = "evaluate", description = "${bundle:cli.evaluate}", mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
    private static final double MILLISECOND = 1e6;

    private final Clock clock;
    private final Language language;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--articles",
            required = true,
            paramLabel = "${bundle:cli.label.file}",
            descriptionKey = "cli.evaluate.articles")
    private Path articles = Path.of("");

    @Option(
            names = "--queries",
            required = true,
            paramLabel = "${bundle:cli.label.file}",
            descriptionKey = "cli.evaluate.queries")
    private Path queries = Path.of("");

    @Option(
            names = "--qrels",
            required = true,
            paramLabel = "${bundle:cli.label.file}",
            descriptionKey = "cli.evaluate.qrels")
    private Path qrels = Path.of("");

    @Option(names = "--run", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.evaluate.run")
    private Optional<Path> run = Optional.empty();

    @Option(
            names = "--index",
            paramLabel = "${bundle:cli.label.dir}",
            defaultValue = "${env:FAXIAN_INDEX:-index-data}",
            descriptionKey = "cli.evaluate.index")
    private Path index = Path.of("");

    @Option(
            names = "--embedder",
            paramLabel = "${bundle:cli.label.embedder}",
            defaultValue = "${env:FAXIAN_EMBEDDER:-" + Meaning.BUNDLED + "}",
            descriptionKey = "cli.workspace.embedder")
    private String embedder = Meaning.BUNDLED;

    @Option(names = "--json", descriptionKey = "cli.evaluate.json")
    private boolean json;

    EvaluateCommand(Clock clock, Language language) {
        this.clock = clock;
        this.language = language;
    }

    /**
     * The measured figures.
     *
     * @param p50 the median time of a question, in milliseconds
     * @param p99 the 99th percentile of the times, in milliseconds
     */
    private record Figures(Measures measures, double p50, double p99) {
        Map<String, Object> named() {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("questions", measures.questions());
            named.put("nDCG@10", measures.ndcg10());
            named.put("MRR@10", measures.mrr10());
            named.put("Recall@10", measures.recall10());
            named.put("Recall@100", measures.recall100());
            named.put("p50", p50);
            named.put("p99", p99);
            return named;
        }
    }

    /** The articles found for a question, and the time taken. */
    private record Answer(JudgedArticle.Question question, List<Scored> found, double milliseconds) {}

    private record Scored(String id, float score) {}

    @Override
    public Integer call() throws Exception {
        Judgements judgements = judgements();
        List<JudgedArticle.Question> questions = read(queries, JudgedArticle.Question.class);
        JudgedCollection collection = new JudgedCollection(read(articles, JudgedArticle.class));
        Path folder = Files.createTempDirectory("faxian-evaluate");
        try {
            List<Answer> answers = answers(questions, collection, folder);
            if (run.isPresent()) {
                write(answers, run.get());
            }
            print(figures(answers, judgements));
            return 0;
        } finally {
            FileUtils.deleteQuietly(folder.toFile());
        }
    }

    /** Reads a file that must not be empty, because measures over no objects would be meaningless. */
    private static <T> List<T> read(Path file, Class<T> type) {
        List<T> read = JudgedArticle.read(file, type);
        if (read.isEmpty()) {
            throw new UsageException(Message.of("cli.evaluate.empty", file));
        }
        return read;
    }

    private Judgements judgements() {
        try {
            Judgements judgements = Judgements.parse(Files.readAllLines(qrels));
            if (judgements.relevant().isEmpty()) {
                throw new UsageException(Message.of("cli.evaluate.nothing-relevant", qrels));
            }
            return judgements;
        } catch (IOException | IllegalArgumentException e) {
            throw new UsageException(Message.of("cli.evaluate.bad-judgements", qrels, Message.cause(e)));
        }
    }

    private List<Answer> answers(List<JudgedArticle.Question> questions, JudgedCollection collection, Path folder)
            throws IOException {
        TextAnalysis analysis = TextAnalysis.load();
        Progress.Display display = (task, total) -> TerminalProgress.start(language.say(task), total);
        Generations generations = collection.index(folder, analysis, display);
        Meaning meaning = Meaning.by(embedder);
        new PassageEncoding(
                        folder,
                        index,
                        analysis,
                        meaning,
                        display,
                        Runtime.getRuntime().availableProcessors())
                .run(() -> false);
        RegulationSearch search =
                new RegulationSearch(analysis, Abbreviations.shipped(), Gazetteer.shipped(), meaning::of);
        try (LuceneEngine engine = new LuceneEngine(generations, index, analysis);
                Snapshot snapshot = engine.snapshot()) {
            // Warm-up: without JIT compilation the times would not be those of a server.
            questions.forEach(question -> search.passages(request(question), snapshot));
            return questions.stream()
                    .map(question -> answer(question, collection, search, snapshot))
                    .toList();
        }
    }

    private Answer answer(
            JudgedArticle.Question question, JudgedCollection collection, RegulationSearch search, Snapshot snapshot) {
        long begin = System.nanoTime();
        List<Ranked> ranked = search.passages(request(question), snapshot);
        double milliseconds = (System.nanoTime() - begin) / MILLISECOND;
        List<Scored> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Ranked passage : ranked) {
            collection
                    .article(passage.version(), passage.position())
                    .filter(ids::add)
                    .ifPresent(id -> found.add(new Scored(id, passage.score())));
        }
        return new Answer(question, found, milliseconds);
    }

    private SearchRequest request(JudgedArticle.Question question) {
        LocalDate today = LegalDay.today(clock);
        if (question.text().codePointCount(0, question.text().length()) > SearchRequest.LONGEST_TEXT) {
            throw new UsageException(
                    Message.of("cli.evaluate.long-question", question.qid(), SearchRequest.LONGEST_TEXT));
        }
        return new SearchRequest(
                question.text(),
                Filters.NONE,
                today,
                VersionScope.ALL,
                SortOrder.RELEVANCE,
                1,
                SearchRequest.LARGEST_PAGE);
    }

    private static Figures figures(List<Answer> answers, Judgements judgements) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        answers.forEach(answer -> found.put(
                answer.question().qid(), answer.found().stream().map(Scored::id).toList()));
        double[] times =
                answers.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
        return new Figures(Measures.of(found, judgements), quantile(times, 0.5), quantile(times, 0.99));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static void write(List<Answer> answers, Path file) {
        List<String> lines = new ArrayList<>();
        for (Answer answer : answers) {
            for (int i = 0; i < answer.found().size(); i++) {
                Scored scored = answer.found().get(i);
                lines.add(String.format(
                        Locale.ROOT,
                        "%s Q0 %s %d %.5f faxian",
                        answer.question().qid(),
                        scored.id(),
                        i + 1,
                        scored.score()));
            }
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.not-written", file, Message.cause(e)));
        }
    }

    private void print(Figures figures) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.of(figures.named()));
        } else {
            figures.named().forEach((name, value) -> out.println(name + " " + rounded(value)));
        }
        out.flush();
    }

    private static String rounded(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.4f", number) : value.toString();
    }
}
