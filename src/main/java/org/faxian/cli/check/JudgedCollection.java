package org.faxian.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.desk.Progress;
import org.faxian.desk.index.VectorLearning;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.lucene.Generations;
import org.faxian.lucene.LuceneWriter;
import org.faxian.register.Register;
import org.faxian.register.RegisteredSource;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;

/** The articles of a judged collection, grouped into regulations and indexed like all others. */
final class JudgedCollection {
    private final Map<SourceFile, RegulationText> texts = new HashMap<>();
    private final Map<SourceFile, List<String>> ids = new HashMap<>();
    private final Map<VersionId, Map<Integer, String>> places = new HashMap<>();
    private final Register register;

    JudgedCollection(List<JudgedArticle> articles) {
        Map<String, List<JudgedArticle>> documents = new LinkedHashMap<>();
        articles.forEach(article -> documents
                .computeIfAbsent(article.document(), k -> new ArrayList<>())
                .add(article));
        List<RegisteredSource> sources = new ArrayList<>();
        documents.forEach((title, own) -> sources.add(source(title, own)));
        register = Register.of(sources);
    }

    /**
     * Builds an index of the collection in the folder.
     *
     * @param progress the display of the progress of long tasks
     */
    public Generations index(Path folder, TextAnalysis analysis, Progress.Display progress) throws IOException {
        Generations generations = new Generations(folder);
        Path generation = generations.next();
        try (EngineWriter writer = LuceneWriter.open(generation, analysis)) {
            write(writer);
            new VectorLearning(folder.resolve("learning"), analysis, progress)
                    .learn(writer, register.regulations(), this::text);
            writer.commit(0);
        }
        generations.switchTo(generation);
        return generations;
    }

    private void write(EngineWriter writer) {
        for (Regulation regulation : register.regulations()) {
            Map<VersionId, RegulationText> own = new HashMap<>();
            for (RegulationVersion version : regulation.versions()) {
                own.put(version.id(), text(version));
                places.put(version.id(), places(version));
            }
            writer.replace(regulation, own, "judged");
        }
    }

    /** Returns the id of the article at the position; empty for other passages, such as the title. */
    Optional<String> article(VersionId version, int position) {
        return Optional.ofNullable(places.get(version)).map(own -> own.get(position));
    }

    private RegulationText text(RegulationVersion version) {
        return RegulationText.joined(version.parts().stream()
                .map(part -> Objects.requireNonNull(texts.get(part)))
                .toList());
    }

    /** Returns the ids of articles by passage position; passages are in the order of the articles. */
    private Map<Integer, String> places(RegulationVersion version) {
        Iterator<String> own = version.parts().stream()
                .flatMap(part -> Objects.requireNonNull(ids.get(part)).stream())
                .iterator();
        Map<Integer, String> found = new HashMap<>();
        for (Passage passage : Passages.of(version.metadata(), text(version))) {
            if (passage.article().isPresent()) {
                found.put(passage.position(), own.next());
            }
        }
        return found;
    }

    private RegisteredSource source(String title, List<JudgedArticle> articles) {
        List<Provision.Article> provisions = new ArrayList<>();
        Map<ArticleNumber, Integer> seen = new HashMap<>();
        articles.forEach(article -> provisions.add(provision(article, provisions.size() + 1, seen)));
        List<String> lines = Stream.concat(Stream.of(title), Provision.lines(provisions).stream())
                .toList();
        RecognisedDocument recognised = new Recogniser()
                .recognise(new ExtractedText("text/plain", lines, Map.of(), Map.of(), List.of()), title);
        Sha256 checksum = Sha256.of(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        SourceFile file = new SourceFile(title, checksum, 0, "text/plain");
        ids.put(file, articles.stream().map(JudgedArticle::id).toList());
        texts.put(
                file,
                new RegulationText(
                        List.of(title),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.copyOf(provisions),
                        List.of(),
                        List.of()));
        return new RegisteredSource(
                file,
                new RegisteredSource.Document(
                        Field.TITLE.put(recognised.metadata(), title),
                        recognised.sketch(),
                        Optional.empty(),
                        List.of(),
                        List.of()),
                List.of(),
                Optional.empty());
    }

    /**
     * Returns the article as a provision; an unreadable number is replaced by the position, and a repeated one is
     * counted.
     */
    private static Provision.Article provision(JudgedArticle article, int place, Map<ArticleNumber, Integer> seen) {
        ArticleNumber stated = ArticleNumber.parseLabel(article.article()).orElseGet(() -> ArticleNumber.of(place, 0));
        int occurrence = seen.merge(stated, 1, Integer::sum);
        List<Provision.Paragraph> paragraphs = new ArrayList<>();
        for (String paragraph : article.paragraphs()) {
            paragraphs.add(new Provision.Paragraph(paragraphs.size() + 1, paragraph, List.of()));
        }
        return new Provision.Article(
                new ArticleNumber(stated.main(), stated.inserted(), occurrence),
                article.article(),
                Optional.empty(),
                paragraphs);
    }
}
