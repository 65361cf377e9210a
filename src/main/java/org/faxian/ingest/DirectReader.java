package org.faxian.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faxian.regulation.RecognisedDocument;

/** Reads files in this process: extraction, then recognition. Safe for threads where the two steps are. */
public final class DirectReader implements DocumentReader {
    private final BiFunction<Path, String, Extraction> extraction;
    private final BiFunction<ExtractedText, String, RecognisedDocument> recognition;

    /**
     * A reader that takes these two steps.
     *
     * @param extraction takes a file and the name under which it came
     * @param recognition takes a text and the name of its file
     */
    public DirectReader(
            BiFunction<Path, String, Extraction> extraction,
            BiFunction<ExtractedText, String, RecognisedDocument> recognition) {
        this.extraction = extraction;
        this.recognition = recognition;
    }

    @Override
    public IngestOutcome read(Path file, String name, Marks marks) {
        return DocumentReader.unreadable(file).orElseGet(() -> switch (extraction.apply(file, name)) {
            case Extraction.Ended(IngestOutcome.Table table) ->
                unlessMarked(
                        isChinese(table.rows()) ? table : new IngestOutcome.NoRegulation(table.mediaType()),
                        table.mediaType(),
                        table.rows(),
                        marks);
            case Extraction.Ended(IngestOutcome.Catalogue list) ->
                unlessMarked(list, list.mediaType(), list.rows(), marks);
            case Extraction.Ended ended -> ended.outcome();
            case Extraction.Text extracted -> understood(extracted.text(), name, marks);
        });
    }

    private IngestOutcome understood(ExtractedText text, String name, Marks marks) {
        Optional<IngestOutcome> withheld = withheld(text, marks);
        if (withheld.isPresent()) {
            return withheld.get();
        }
        if (text.words().isEmpty()) {
            return new IngestOutcome.NoText(text.mediaType(), "");
        }
        if (!isChinese(text.words())) {
            return new IngestOutcome.NoRegulation(text.mediaType());
        }
        try {
            RecognisedDocument document = recognition.apply(text, name);
            String title = document.metadata().title();
            return Interpretation.isTitle(title)
                    ? new IngestOutcome.Explanation(text.mediaType(), title, Interpretation.explained(title))
                    : new IngestOutcome.Recognised(text.mediaType(), document);
        } catch (RuntimeException | StackOverflowError e) {
            return new IngestOutcome.Damaged(
                    text.mediaType(),
                    "the text was read but not understood: " + e.getClass().getSimpleName());
        }
    }

    private static IngestOutcome unlessMarked(IngestOutcome outcome, String mediaType, List<String> rows, Marks marks) {
        return withheld(new ExtractedText(mediaType, rows, Map.of(), Map.of(), List.of()), marks)
                .orElse(outcome);
    }

    private static Optional<IngestOutcome> withheld(ExtractedText text, Marks marks) {
        return PublicationMark.of(text)
                .filter(mark -> marks == Marks.HEEDED)
                .map(mark -> new IngestOutcome.Withheld(text.mediaType(), mark.words()));
    }

    /** At least half of the letters; forms and tables with codes in them stay well above that. */
    private static boolean isChinese(List<String> lines) {
        long letters = 0;
        long chinese = 0;
        for (String paragraph : lines) {
            letters += paragraph.codePoints().filter(Character::isLetter).count();
            chinese += paragraph.codePoints().filter(Character::isIdeographic).count();
        }
        return chinese * 2 >= letters && chinese > 0;
    }
}
