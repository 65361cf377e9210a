package org.faxian.desk.sources;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.ingest.IngestOutcome;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.register.RegisteredSource;
import org.faxian.register.RegisteredSource.ArticleRange;
import org.faxian.register.RegisteredSource.Attachment;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextSketch;
import org.faxian.text.TitleKey;

/**
 * What is kept of a file while the register is worked out: all but its text, since the texts of a whole corpus would not fit
 * into memory.
 *
 * @param documents the regulations that it holds, in their order; none for a table or another text that can only be the annex
 *     of a document
 * @param listed the documents that it lists, as a 废止目录 does
 * @param refusal why a text without a document is not registered by itself; empty for tables and catalogues
 * @param known where the journal has each of its texts, by their positions
 */
public record KnownFile(
        SourceFile file,
        List<Document> documents,
        List<ListedDocument> listed,
        Optional<String> refusal,
        Map<Integer, Registration> known) {

    /** What a file says that could stand for itself, and what was doubtful about reading it. */
    record Document(
            Metadata metadata,
            TextSketch sketch,
            Optional<ArticleRange> articles,
            List<String> attachments,
            List<Warning> warnings) {
        static Document of(RecognisedDocument document) {
            return new Document(
                    document.metadata(),
                    document.sketch(),
                    articles(document),
                    document.attachments(),
                    document.warnings());
        }

        private static Optional<ArticleRange> articles(RecognisedDocument document) {
            IntSummaryStatistics numbers = document.text().articles().stream()
                    .mapToInt(article -> article.number().main())
                    .summaryStatistics();
            return numbers.getCount() == 0
                    ? Optional.empty()
                    : Optional.of(new ArticleRange(numbers.getMin(), numbers.getMax()));
        }

        private boolean isNumbered() {
            return !metadata.caption().numbers().isEmpty();
        }
    }

    public KnownFile {
        documents = List.copyOf(documents);
        listed = List.copyOf(listed);
        known = Map.copyOf(known);
    }

    /** Empty for an outcome that leaves nothing to register. */
    public static Optional<KnownFile> of(String path, Sha256 sha256, long size, IngestOutcome outcome) {
        return Essence.of(outcome)
                .filter(essence -> essence.explained().isEmpty())
                .map(essence -> of(path, sha256, size, essence, Map.of()));
    }

    /** A file with the essence of what it holds. */
    public static KnownFile of(
            String path, Sha256 sha256, long size, Essence essence, Map<Integer, Registration> known) {
        return new KnownFile(
                new SourceFile(path, sha256, size, essence.mediaType()),
                essence.documents(),
                essence.listed(),
                essence.refusal(),
                known);
    }

    /** Its path in the corpus. */
    public String path() {
        return file.path();
    }

    /** Whether it could not stand for itself: a table, or what is called an annex. */
    boolean isAnnexOnly() {
        return documents.isEmpty() || isCalledAnnex();
    }

    boolean isCalledAnnex() {
        return neighbour().isCalledAnnex();
    }

    /** The file as one of its folder. */
    public Neighbour neighbour() {
        return neighbour(file.path());
    }

    /** The file as one of the folder of that path. */
    public Neighbour neighbour(String path) {
        return new Neighbour(
                path,
                !documents.isEmpty(),
                documents.stream().anyMatch(Document::isNumbered),
                documents.stream().anyMatch(document -> document.articles().isPresent()),
                documents.stream()
                        .flatMap(document -> document.attachments().stream())
                        .distinct()
                        .toList(),
                documents.stream()
                        .map(document -> TitleKey.of(document.metadata().title()))
                        .toList(),
                documents.stream()
                        .flatMap(document -> document.metadata().clauses().stream())
                        .filter(clause -> clause.type() == Relation.Type.AMENDS)
                        .flatMap(clause -> clause.names().stream())
                        .map(TitleKey::of)
                        .toList());
    }

    /** Where the journal has its first text. */
    Optional<Registration> registration() {
        return Optional.ofNullable(known.get(0));
    }

    /**
     * The regulations with the files that hold their annexes, and what their lists do; none for a table.
     *
     * @param attached a text as amended by the decision in this file is a regulation of its own among them
     */
    public List<RegisteredSource> sources(List<KnownFile> attached) {
        List<KnownFile> annexes =
                attached.stream().filter(file -> !file.isAmendedBy(this)).toList();
        List<Attachment> attachments = annexes.stream()
                .map(annex -> new Attachment(annex.file, annex.known.containsKey(0)))
                .toList();
        List<ListedDocument> lists =
                annexes.stream().flatMap(annex -> annex.listed.stream()).toList();
        return Stream.concat(
                        IntStream.range(0, documents.size()).mapToObj(position -> source(position, attachments)
                                .withLists(lists)),
                        attached.stream()
                                .filter(file -> file.isAmendedBy(this))
                                .flatMap(file -> file.amendedBy(this).sources(List.of()).stream()))
                .toList();
    }

    /** Whether it holds the text as amended that the decision in the other file amends, and is no annex though it is attached. */
    public boolean isAmendedBy(KnownFile decision) {
        return documents.size() == 1 && neighbour().isAmendedBy(decision.neighbour());
    }

    /** The same, as a text that the decision in the other file has amended. */
    private KnownFile amendedBy(KnownFile decision) {
        Document own = documents.getFirst();
        Metadata amended =
                own.metadata().amendedBy(decision.documents.getFirst().metadata());
        return new KnownFile(
                file,
                List.of(new Document(amended, own.sketch(), own.articles(), own.attachments(), own.warnings())),
                listed,
                refusal,
                known);
    }

    private RegisteredSource source(int position, List<Attachment> attachments) {
        Document document = documents.get(position);
        return new RegisteredSource(
                file.at(position),
                document.metadata(),
                document.sketch(),
                document.articles(),
                attachments,
                Optional.ofNullable(known.get(position)));
    }
}
