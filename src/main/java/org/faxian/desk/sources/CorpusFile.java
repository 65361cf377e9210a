package org.faxian.desk.sources;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
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
 * The data kept of a file while the register is computed: all but its text, because the texts of a whole corpus would
 * not fit into memory.
 *
 * @param documents the regulations in the file, in order; empty for a table or another text that can only be an annex
 * @param listed the documents that the file lists, as a 废止目录 does
 * @param refusal the reason why a text without a document is not registered by itself; empty for tables and catalogues
 * @param known the registrations of its texts in the journal, by position
 */
public record CorpusFile(
        SourceFile file,
        List<Document> documents,
        List<ListedDocument> listed,
        Optional<Message> refusal,
        Map<Integer, Registration> known) {

    /** A text of a file that could be a document of its own, with the warnings from reading it. */
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

    public CorpusFile {
        documents = List.copyOf(documents);
        listed = List.copyOf(listed);
        known = Map.copyOf(known);
    }

    /** Returns the file with the given outcome; empty if there is nothing to register. */
    public static Optional<CorpusFile> of(String path, Sha256 sha256, long size, IngestOutcome outcome) {
        return SourceSummary.of(outcome)
                .filter(essence -> essence.explained().isEmpty())
                .map(essence -> of(path, sha256, size, essence, Map.of()));
    }

    /** Creates a file from the essence of its content. */
    public static CorpusFile of(
            String path, Sha256 sha256, long size, SourceSummary essence, Map<Integer, Registration> known) {
        return new CorpusFile(
                new SourceFile(path, sha256, size, essence.mediaType()),
                essence.documents(),
                essence.listed(),
                essence.refusal(),
                known);
    }

    /** Returns the path in the corpus. */
    public String path() {
        return file.path();
    }

    /** Returns whether the file cannot be a document of its own: a table, or a file called an annex. */
    boolean isAnnexOnly() {
        return documents.isEmpty() || isCalledAnnex();
    }

    boolean isCalledAnnex() {
        return neighbour().isCalledAnnex();
    }

    /** Returns the file as a member of its folder. */
    public Neighbour neighbour() {
        return neighbour(file.path());
    }

    /** Returns the file as a member of the folder in the given path. */
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

    /** Returns the registration of its first text in the journal. */
    Optional<Registration> registration() {
        return Optional.ofNullable(known.get(0));
    }

    /**
     * Returns the regulations with their annexes and the lists in these; empty for a table.
     *
     * @param attached the files attached to this one; an amended text of the decision in this file becomes a regulation
     *     of its own
     */
    public List<RegisteredSource> sources(List<CorpusFile> attached) {
        List<CorpusFile> annexes =
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

    /**
     * Returns whether this file holds the text amended by the decision in the other file; it is then no annex, even if
     * it is attached.
     */
    public boolean isAmendedBy(CorpusFile decision) {
        return documents.size() == 1 && neighbour().isAmendedBy(decision.neighbour());
    }

    /** Returns this file as amended by the decision in the other file. */
    private CorpusFile amendedBy(CorpusFile decision) {
        Document own = documents.getFirst();
        Metadata amended =
                own.metadata().amendedBy(decision.documents.getFirst().metadata());
        return new CorpusFile(
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
