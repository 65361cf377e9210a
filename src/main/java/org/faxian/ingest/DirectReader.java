package org.faxian.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument;

/**
 * A reader in this process: it extracts the text, recognises it and decides what the document is. Thread-safe if these
 * three steps are.
 */
public final class DirectReader implements DocumentReader {
    private final BiFunction<Path, String, Extraction> extraction;
    private final BiFunction<ExtractedText, String, RecognisedDocument> recognition;
    private final DocumentNature.Judge judge;

    /**
     * Creates a reader from the three steps.
     *
     * @param extraction extracts the text of a file, given the file and its original name
     * @param recognition recognises a text, given the text and the name of its file
     * @param judge decides what a recognised document is
     */
    public DirectReader(
            BiFunction<Path, String, Extraction> extraction,
            BiFunction<ExtractedText, String, RecognisedDocument> recognition,
            DocumentNature.Judge judge) {
        this.extraction = extraction;
        this.recognition = recognition;
        this.judge = judge;
    }

    @Override
    public IngestOutcome read(Path file, String name, MarkPolicy marks) {
        return DocumentReader.unreadable(file).orElseGet(() -> switch (extraction.apply(file, name)) {
            case Extraction.Ended(IngestOutcome.Table table) ->
                unlessMarked(
                        ChineseShare.isChinese(table.rows())
                                ? table
                                : IngestOutcome.NoRegulation.foreign(table.mediaType()),
                        table.mediaType(),
                        table.rows(),
                        marks);
            case Extraction.Ended(IngestOutcome.Catalogue list) ->
                unlessMarked(list, list.mediaType(), list.rows(), marks);
            case Extraction.Ended ended -> ended.outcome();
            case Extraction.Text extracted -> understood(extracted.text(), name, marks);
        });
    }

    private IngestOutcome understood(ExtractedText text, String name, MarkPolicy marks) {
        Optional<IngestOutcome> withheld = withheld(text, marks);
        if (withheld.isPresent()) {
            return withheld.get();
        }
        if (text.words().isEmpty()) {
            return new IngestOutcome.NoText(text.mediaType(), Optional.empty());
        }
        if (!ChineseShare.isChinese(text.words())) {
            return IngestOutcome.NoRegulation.foreign(text.mediaType());
        }
        try {
            RecognisedDocument document = recognition.apply(text, name);
            return judged(text, document, judge.judge(text, name, document), marks);
        } catch (RuntimeException | StackOverflowError e) {
            return new IngestOutcome.Damaged(
                    text.mediaType(),
                    Message.of("ingest.not-understood", e.getClass().getSimpleName()));
        }
    }

    private static IngestOutcome judged(
            ExtractedText text, RecognisedDocument document, DocumentNature nature, MarkPolicy marks) {
        String mediaType = text.mediaType();
        return switch (nature) {
            case DocumentNature.Regulation r -> new IngestOutcome.Recognised(mediaType, document);
            case DocumentNature.Explanation(String title, List<String> explained) ->
                new IngestOutcome.Explanation(mediaType, title, explained);
            case DocumentNature.Other(NonRegulation kind) ->
                new IngestOutcome.NoRegulation(mediaType, kind, text.words());
            case DocumentNature.Doubtful(List<RegulationFeature> missing) ->
                marks == MarkPolicy.HEEDED
                        ? new IngestOutcome.Doubtful(mediaType, document, missing)
                        : new IngestOutcome.Recognised(mediaType, document);
        };
    }

    private static IngestOutcome unlessMarked(
            IngestOutcome outcome, String mediaType, List<String> rows, MarkPolicy marks) {
        return withheld(new ExtractedText(mediaType, rows, Map.of(), Map.of(), List.of()), marks)
                .orElse(outcome);
    }

    private static Optional<IngestOutcome> withheld(ExtractedText text, MarkPolicy marks) {
        return PublicationMark.of(text)
                .filter(mark -> marks == MarkPolicy.HEEDED)
                .map(mark -> new IngestOutcome.Withheld(text.mediaType(), mark.words()));
    }
}
