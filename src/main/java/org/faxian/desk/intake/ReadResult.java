package org.faxian.desk.intake;

import java.util.Optional;
import org.faxian.desk.intake.FileReport.Recognition;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.ingest.FileOutcome;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.IngestOutcome.Recognised;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument;

/**
 * The result of reading a file, without its text, because the texts of a batch would not fit into memory.
 *
 * @param file the content that can be registered
 */
public record ReadResult(
        FileOutcome outcome, Message detail, String title, Optional<Recognition> recognised, Optional<Content> file) {

    /** Returns the result for the outcome of reading a file. */
    public static ReadResult of(IngestOutcome outcome) {
        Message detail = outcome.detail();
        Optional<Content> file = Content.ofDocumentOrAnnex(outcome);
        return outcome instanceof Recognised(String mediaType, RecognisedDocument document)
                ? new ReadResult(
                        FileOutcome.REGISTERED,
                        detail,
                        document.metadata().title(),
                        Optional.of(Recognition.of(document)),
                        file)
                : new ReadResult(outcome.result(), detail, "", Optional.empty(), file);
    }
}
