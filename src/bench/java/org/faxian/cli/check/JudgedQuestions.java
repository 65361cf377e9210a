package org.faxian.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.desk.Progress;
import org.faxian.evaluation.Judgements;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneEngine;
import org.faxian.lucene.LuceneVectors;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.EncodedQuery;
import org.faxian.meaning.Meaning;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Ranking;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Line;
import org.faxian.search.engine.SearchQuery.Question;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VectorFill;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryParser;

/** The judged questions of a folder, and the index of its articles that chooses their candidates. */
final class JudgedQuestions {
    private static final int CANDIDATES = 1_000;
    private static final int DEPTH = 100;

    private final Path folder;
    private final Path vectors;
    private final JudgedCollection collection;
    private final Generations generations;
    private final TextAnalysis analysis = TextAnalysis.load();

    /**
     * Indexes {@code articles.jsonl.gz} of the folder.
     *
     * @param index folder of the index
     * @param vectors folder that keeps the vectors of passages
     */
    JudgedQuestions(Path folder, Path index, Path vectors) throws IOException {
        this.folder = folder;
        this.vectors = vectors;
        this.collection =
                new JudgedCollection(JudgedArticle.read(folder.resolve("articles.jsonl.gz"), JudgedArticle.class));
        this.generations = collection.index(index, analysis, Progress.Display.none());
    }

    /** A question with its candidates. */
    record Asked(Question question, List<Candidate> candidates, JudgedCollection collection, Set<String> relevant) {

        /** Returns the ids of the first hundred articles. */
        List<String> found(Ranking ranking) {
            return ranking.of(candidates, question).stream()
                    .flatMap(ranked -> collection.article(ranked.version(), ranked.position()).stream())
                    .limit(DEPTH)
                    .toList();
        }
    }

    /** Computes the vectors that passages of the index lack. */
    void fill(Embedder embedder) {
        int threads = Runtime.getRuntime().availableProcessors();
        LuceneVectors store = new LuceneVectors(generations.index(), vectors, analysis);
        new VectorFill(store, embedder, threads).run(done -> {}, () -> false);
    }

    /** Returns the questions of {@code queries.dev.jsonl.gz} that have a relevant article in {@code qrels.dev.txt}. */
    List<Asked> ask(Meaning meaning) throws IOException {
        Judgements judgements = Judgements.parse(Files.readAllLines(folder.resolve("qrels.dev.txt")));
        QueryParser parser = new QueryParser(analysis);
        try (LuceneEngine engine = new LuceneEngine(generations, vectors, analysis);
                Snapshot snapshot = engine.snapshot()) {
            NameLookup names = NameLookup.of(snapshot, analysis, Abbreviations.shipped());
            Function<String, Optional<EncodedQuery>> encoder = meaning::of;
            return JudgedArticle.read(folder.resolve("queries.dev.jsonl.gz"), JudgedArticle.Question.class).stream()
                    .filter(one -> judgements.relevant().containsKey(one.qid()))
                    .map(one -> asked(
                            parser.parse(one.text(), names).withMeaning(encoder).query(),
                            judgements.relevant().getOrDefault(one.qid(), Set.of()),
                            snapshot))
                    .toList();
        }
    }

    /** Asks without the documents that a question names, like {@code faxian evaluate}. */
    private Asked asked(SearchQuery query, Set<String> relevant, Snapshot snapshot) {
        return switch (query) {
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery others) -> asked(others, relevant, snapshot);
            case Line line -> new Asked(line.question(), candidates(line, snapshot), collection, relevant);
            default -> new Asked(new Question("", List.of()), candidates(query, snapshot), collection, relevant);
        };
    }

    private static List<Candidate> candidates(SearchQuery query, Snapshot snapshot) {
        EngineRequest request = new EngineRequest(
                query, Filters.NONE, LocalDate.of(2026, 1, 1), VersionScope.ALL, SortOrder.RELEVANCE, 0, 1, Set.of());
        return snapshot.candidates(request, Passage.Scope.ALL, CANDIDATES);
    }
}
