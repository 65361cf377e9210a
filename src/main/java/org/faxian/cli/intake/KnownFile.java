package org.faxian.cli.intake;

import java.util.List;
import java.util.Optional;
import org.faxian.ingest.IngestOutcome;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.register.RegisteredSource;
import org.faxian.register.RegisteredSource.ArticleRange;
import org.faxian.register.RegisteredSource.Attachment;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextSketch;

/**
 * What is kept of a file while the register is worked out: all but its text, since the texts of a whole corpus would not fit
 * into memory.
 *
 * @param document empty for a table or another text that can only be the annex of a document
 * @param listed the documents that it lists, as a 废止目录 does
 * @param refusal why a text without a document is not registered by itself; empty for tables and catalogues
 * @param known where the journal has it
 */
public record KnownFile(
        SourceFile file,
        Optional<Document> document,
        List<ListedDocument> listed,
        Optional<String> refusal,
        Optional<Registration> known) {

    /** What a file says that could stand for itself, and what was doubtful about reading it. */
    record Document(
            Metadata metadata,
            TextSketch sketch,
            Optional<ArticleRange> articles,
            List<String> attachments,
            List<Warning> warnings) {}

    /** Empty for an outcome that leaves nothing to register. */
    public static Optional<KnownFile> of(
            String path, Sha256 sha256, long size, IngestOutcome outcome, Optional<Registration> known) {
        return Essence.of(outcome)
                .filter(essence -> essence.explained().isEmpty())
                .map(essence -> of(path, sha256, size, essence, known));
    }

    /** A file with the essence of what it holds. */
    public static KnownFile of(String path, Sha256 sha256, long size, Essence essence, Optional<Registration> known) {
        return new KnownFile(
                new SourceFile(path, sha256, size, essence.mediaType()),
                essence.document(),
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
        return document.isEmpty() || isCalledAnnex();
    }

    boolean isCalledAnnex() {
        return neighbour().isCalledAnnex();
    }

    /** The file as one of its folder. */
    Neighbour neighbour() {
        return neighbour(file.path());
    }

    /** The file as one of the folder of that path. */
    Neighbour neighbour(String path) {
        return new Neighbour(
                path,
                document.isPresent(),
                document.filter(d -> !d.metadata().caption().numbers().isEmpty())
                        .isPresent(),
                document.flatMap(Document::articles).isPresent(),
                document.map(Document::attachments).orElse(List.of()));
    }

    /** The document with the files that hold its annexes, and what their lists do; empty for a table. */
    public Optional<RegisteredSource> source(List<KnownFile> annexes) {
        List<Attachment> attachments = annexes.stream()
                .map(annex -> new Attachment(annex.file, annex.known.isPresent()))
                .toList();
        List<ListedDocument> lists =
                annexes.stream().flatMap(annex -> annex.listed.stream()).toList();
        return document.map(d -> new RegisteredSource(file, d.metadata(), d.sketch(), d.articles(), attachments, known)
                .withLists(lists));
    }
}
