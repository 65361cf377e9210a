package org.faxian.desk.sources;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.ingest.DocumentList;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.register.RegisteredSource;
import org.faxian.register.RegisteredSource.Attachment;
import org.faxian.register.RegisteredSource.Document;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.text.TitleKey;

/**
 * A file of a corpus while the register is computed.
 *
 * @param path relative to the corpus, with forward slashes
 * @param size in bytes
 * @param known the registrations of its texts in the journal, by position
 */
public record CorpusFile(String path, Sha256 sha256, long size, Content content, Map<Integer, Registration> known) {

    /**
     * The content of a file that the register needs: all but its text, because the texts of a whole corpus would not
     * fit into memory.
     *
     * @param documents the regulations in the file, in order; empty for a file that can only be an annex
     * @param listed the documents that the file lists, as a 废止目录 does
     * @param explained the title of an official interpretation and the names of the regulations that it explains
     * @param refusal the reason why a text without a document is not registered by itself; empty for tables and
     *     catalogues
     */
    public record Content(
            String mediaType,
            List<Document> documents,
            List<ListedDocument> listed,
            Optional<Explained> explained,
            Optional<Message> refusal) {

        /** The version of the cached form; entries of other versions are ignored. */
        static final String VERSION = "8";

        /** The title of an official interpretation, and the names of the regulations that it explains. */
        record Explained(String title, List<String> names) {}

        public Content {
            documents = List.copyOf(documents);
            listed = List.copyOf(listed);
        }

        /** Returns the content found by reading a file; empty if there is nothing to register. */
        static Optional<Content> of(IngestOutcome outcome) {
            return switch (outcome) {
                case IngestOutcome.Recognised(String mediaType, RecognisedDocument document) ->
                    Optional.of(new Content(
                            mediaType,
                            document.regulations().stream().map(Document::of).toList(),
                            DocumentList.of(document.text().lines()).orElse(List.of()),
                            Optional.empty(),
                            Optional.empty()));
                case IngestOutcome.Table table ->
                    Optional.of(annexOnly(table.mediaType(), List.of(), Optional.empty()));
                case IngestOutcome.Doubtful doubtful ->
                    Optional.of(annexOnly(doubtful.mediaType(), List.of(), Optional.of(refusal(outcome))));
                case IngestOutcome.NoRegulation none
                when !none.lines().isEmpty() ->
                    Optional.of(annexOnly(
                            none.mediaType(),
                            DocumentList.of(none.lines()).orElse(List.of()),
                            Optional.of(refusal(outcome))));
                case IngestOutcome.Catalogue catalogue ->
                    Optional.of(annexOnly(catalogue.mediaType(), catalogue.entries(), Optional.empty()));
                case IngestOutcome.Explanation explanation ->
                    Optional.of(new Content(
                            explanation.mediaType(),
                            List.of(),
                            List.of(),
                            Optional.of(new Explained(explanation.title(), explanation.explained())),
                            Optional.empty()));
                default -> Optional.empty();
            };
        }

        /** Returns the content of a file that can be a document or an annex; empty for an explanation. */
        public static Optional<Content> ofDocumentOrAnnex(IngestOutcome outcome) {
            return of(outcome).filter(content -> content.explained.isEmpty());
        }

        /**
         * Returns the content of a table, form or other text that is registered only if a document next to it names it
         * as its annex.
         */
        private static Content annexOnly(String mediaType, List<ListedDocument> listed, Optional<Message> refusal) {
            return new Content(mediaType, List.of(), listed, Optional.empty(), refusal);
        }

        /** Returns why a file that was read brings nothing. */
        static Message refusal(IngestOutcome outcome) {
            return Message.of("desk.refusal", outcome.result().meaning(), outcome.detail());
        }

        /** Returns the file as a member of the folder in the given path. */
        public Neighbour neighbour(String path) {
            return new Neighbour(
                    path,
                    !documents.isEmpty(),
                    documents.stream()
                            .anyMatch(document ->
                                    !document.metadata().caption().numbers().isEmpty()),
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

        /**
         * Returns whether this is the text amended by the decision with the other content; its file is then no annex,
         * even if it is attached.
         */
        public boolean isAmendedBy(Content decision) {
            return documents.size() == 1 && neighbour("").isAmendedBy(decision.neighbour(""));
        }

        /** Returns this text as amended by the decision. */
        private Content amendedBy(Content decision) {
            Document own = documents.getFirst();
            Metadata amended =
                    own.metadata().amendedBy(decision.documents.getFirst().metadata());
            return new Content(mediaType, List.of(own.withMetadata(amended)), listed, explained, refusal);
        }
    }

    public CorpusFile {
        known = Map.copyOf(known);
    }

    /** Returns the file as the source of its first text. */
    SourceFile source() {
        return new SourceFile(path, sha256, size, content.mediaType());
    }

    /** Returns whether the file cannot be a document of its own: a table, or a file called an annex. */
    boolean isAnnexOnly() {
        return content.documents().isEmpty() || isCalledAnnex();
    }

    boolean isCalledAnnex() {
        return neighbour().isCalledAnnex();
    }

    /** Returns the file as a member of its folder. */
    Neighbour neighbour() {
        return content.neighbour(path);
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
    List<RegisteredSource> sources(List<CorpusFile> attached) {
        List<CorpusFile> annexes = attached.stream()
                .filter(file -> !file.content.isAmendedBy(content))
                .toList();
        List<Attachment> attachments = annexes.stream()
                .map(annex -> new Attachment(annex.source(), annex.known.containsKey(0)))
                .toList();
        List<ListedDocument> lists = annexes.stream()
                .flatMap(annex -> annex.content.listed().stream())
                .toList();
        return Stream.concat(
                        IntStream.range(0, content.documents().size())
                                .mapToObj(position ->
                                        source(position, attachments).withLists(lists)),
                        attached.stream()
                                .filter(file -> file.content.isAmendedBy(content))
                                .flatMap(file -> file.amendedBy(content).sources(List.of()).stream()))
                .toList();
    }

    private CorpusFile amendedBy(Content decision) {
        return new CorpusFile(path, sha256, size, content.amendedBy(decision), known);
    }

    private RegisteredSource source(int position, List<Attachment> attachments) {
        return new RegisteredSource(
                source().at(position),
                content.documents().get(position),
                attachments,
                Optional.ofNullable(known.get(position)));
    }
}
