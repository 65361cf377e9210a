package org.faxian.desk.sources;

import java.util.List;
import java.util.Optional;
import org.faxian.desk.sources.CorpusFile.Document;
import org.faxian.ingest.DocumentList;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.RecognisedDocument;

/**
 * The content of a file that the register needs: all but its text, so that recording a single decision does not require
 * the texts of the whole corpus.
 *
 * @param documents the regulations in the file, in order; empty for a file that can only be an annex
 * @param listed the documents that the file lists, as a 废止目录 does
 * @param explained the title of an official interpretation and the names of the regulations that it explains
 * @param refusal the reason why a text without a document is not registered by itself; empty for tables and catalogues
 */
public record SourceSummary(
        String mediaType,
        List<Document> documents,
        List<ListedDocument> listed,
        Optional<Explained> explained,
        Optional<Message> refusal) {

    /** The version of the cached form; entries of other versions are ignored. */
    static final String VERSION = "8";

    /** The title of an official interpretation, and the names of the regulations that it explains. */
    record Explained(String title, List<String> names) {}

    public SourceSummary {
        documents = List.copyOf(documents);
        listed = List.copyOf(listed);
    }

    /** Returns the essence of an outcome; empty if there is nothing to register. */
    public static Optional<SourceSummary> of(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Recognised(String mediaType, RecognisedDocument document) ->
                Optional.of(new SourceSummary(
                        mediaType,
                        document.regulations().stream().map(Document::of).toList(),
                        DocumentList.of(document.text().lines()).orElse(List.of()),
                        Optional.empty(),
                        Optional.empty()));
            case IngestOutcome.Table table -> Optional.of(annexOnly(table.mediaType(), List.of(), Optional.empty()));
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
                Optional.of(new SourceSummary(
                        explanation.mediaType(),
                        List.of(),
                        List.of(),
                        Optional.of(new Explained(explanation.title(), explanation.explained())),
                        Optional.empty()));
            default -> Optional.empty();
        };
    }

    /**
     * Returns the essence of a table, form or other text that is registered only if a document next to it names it as
     * its annex.
     */
    private static SourceSummary annexOnly(String mediaType, List<ListedDocument> listed, Optional<Message> refusal) {
        return new SourceSummary(mediaType, List.of(), listed, Optional.empty(), refusal);
    }

    /** Returns why a file that was read brings nothing. */
    static Message refusal(IngestOutcome outcome) {
        return Message.of("desk.refusal", outcome.result().meaning(), outcome.detail());
    }
}
