package org.faxian.ingest.nature;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.DocumentNature;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.NonRegulation;
import org.faxian.regulation.RecognisedDocument;

/**
 * Decides what a document is by weighing the signals of {@link SignalTable}.
 *
 * <p>Another kind wins only with a clear signal of its own and with more weight than everything that speaks for a
 * regulation: losing a regulation is worse than keeping a piece of news. Stateless.
 */
public final class NatureReader implements DocumentNature.Judge {
    /** The weight from which on another kind may win. */
    private static final int CLEAR = 6;
    /** The weight from which on a document is a regulation if nothing else wins. */
    private static final int STANDING = 5;
    /** The weight from which on a document resembles a regulation. */
    private static final int RESEMBLING = 2;

    /** Creates a reader; it has no settings. */
    public NatureReader() {}

    @Override
    public DocumentNature judge(ExtractedText text, String fileName, RecognisedDocument document) {
        DocumentView view = DocumentView.of(text, fileName, document);
        Weighing weighing = Weighing.of(view);
        Optional<Candidate> heaviest = weighing.others().entrySet().stream()
                .filter(entry -> entry.getValue() >= CLEAR)
                .max(Comparator.comparing((Map.Entry<Candidate, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey() instanceof Candidate.Explanation)
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
        return heaviest.map(candidate -> nature(candidate, view))
                .orElseGet(() -> unlessDoubtful(weighing.regulation(), view));
    }

    private static DocumentNature nature(Candidate candidate, DocumentView view) {
        return switch (candidate) {
            case Candidate.Regulation r -> new DocumentNature.Regulation();
            case Candidate.Explanation e ->
                new DocumentNature.Explanation(ExplainedNames.title(view), ExplainedNames.of(view));
            case Candidate.Other(var kind) -> new DocumentNature.Other(kind);
        };
    }

    private static DocumentNature unlessDoubtful(int regulation, DocumentView view) {
        if (regulation >= STANDING) {
            return new DocumentNature.Regulation();
        }
        return regulation >= RESEMBLING
                ? new DocumentNature.Doubtful(OfficialFrame.missing(view))
                : new DocumentNature.Other(NonRegulation.OTHER);
    }
}
