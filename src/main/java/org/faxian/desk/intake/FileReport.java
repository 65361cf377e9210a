package org.faxian.desk.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.corpus.PublishedFile;
import org.faxian.ingest.FileOutcome;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.IngestOutcome.Recognised;
import org.faxian.language.Message;
import org.faxian.regulation.JournalEvent.Published;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.Sha256;

/**
 * The outcome of one file.
 *
 * @param detail the reason, or the id under which the file was registered; may be empty
 * @param sha256 the checksum; empty if the bytes could not be read
 * @param recognised the fields and doubts of a document that was read in this run
 * @param sameTextAs another file with the same text, usually in another format
 * @param published the decision to publish the file although it is marked or doubtful
 */
public record FileReport(
        String file,
        FileOutcome outcome,
        Message detail,
        String title,
        Optional<Sha256> sha256,
        Optional<Recognition> recognised,
        Optional<String> sameTextAs,
        Optional<Published> published) {

    /**
     * The fields and doubts recognised in one document.
     *
     * @param isAnnex whether the file belongs to a document next to it and need not contain the fields of a document
     * @param doubts the number of warnings by code
     */
    record Recognition(boolean isAnnex, List<RecognisedField> fields, SortedMap<String, Integer> doubts) {
        Recognition {
            fields = List.copyOf(fields);
            doubts = Collections.unmodifiableSortedMap(new TreeMap<>(doubts));
        }

        static Recognition of(RecognisedDocument document) {
            SortedMap<String, Integer> doubts = new TreeMap<>();
            for (Warning warning : document.warnings()) {
                doubts.merge(warning.code(), 1, Integer::sum);
            }
            return new Recognition(false, RecognisedField.of(document), doubts);
        }

        /** Returns this recognition as that of an annex, which has no dates of its own. */
        Recognition asAnnex() {
            SortedMap<String, Integer> own = new TreeMap<>(doubts);
            own.remove("no-date");
            return new Recognition(true, fields, own);
        }
    }

    /** Creates the report of a file that was not read or yielded nothing. */
    static FileReport of(PublishedFile file, Optional<Sha256> sha256, FileOutcome outcome, Message detail) {
        return new FileReport(
                file.toString(), outcome, detail, "", sha256, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Creates the report of a file that was read, as far as the file alone decides it. */
    static FileReport of(PublishedFile file, Sha256 sha256, IngestOutcome outcome) {
        Optional<RecognisedDocument> document =
                outcome instanceof Recognised recognised ? Optional.of(recognised.document()) : Optional.empty();
        return new FileReport(
                file.toString(),
                outcome.result(),
                outcome.detail(),
                document.map(one -> one.metadata().title()).orElse(""),
                Optional.of(sha256),
                document.map(Recognition::of),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the report of the file as an annex of a document, or as a text that the document amends. */
    FileReport asAnnex(FileOutcome outcome, Message detail) {
        return new FileReport(
                file, outcome, detail, title, sha256, recognised.map(Recognition::asAnnex), sameTextAs, published);
    }

    FileReport asUnchanged() {
        return new FileReport(file, FileOutcome.UNCHANGED, detail, title, sha256, recognised, sameTextAs, published);
    }

    FileReport withSameTextAs(String other) {
        return new FileReport(file, outcome, detail, title, sha256, recognised, Optional.of(other), published);
    }

    FileReport withPublished(Published decision) {
        return new FileReport(file, outcome, detail, title, sha256, recognised, sameTextAs, Optional.of(decision));
    }

    /** Returns the command by which a person releases a file that is held; empty for any other file. */
    @JsonProperty
    public Optional<Message> release() {
        return outcome == FileOutcome.DOUBTFUL || outcome == FileOutcome.WITHHELD
                ? Optional.of(Message.of("desk.release", file))
                : Optional.empty();
    }

    /** Returns whether there is a detail. */
    public boolean hasDetail() {
        return !detail.equals(Message.NONE);
    }

    /** Returns the number of doubts to be reviewed. */
    @JsonProperty
    public int warnings() {
        return doubts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns the number of doubts by warning code; empty if there are none. */
    public SortedMap<String, Integer> doubts() {
        return recognised.map(Recognition::doubts).orElseGet(Collections::emptySortedMap);
    }
}
