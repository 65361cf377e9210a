package org.faxian.desk.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.desk.sources.FileOutcome;
import org.faxian.regulation.JournalEvent.Published;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.Sha256;

/**
 * What became of one file.
 *
 * @param detail the reason, or the id under which it was registered; may be empty
 * @param sha256 empty where the bytes could not be had
 * @param recognised what was understood of a document that was read just now
 * @param sameTextAs another file, mostly of another format, whose text it is taken to repeat
 * @param published the decision by which it is published although it is marked or doubtful
 */
public record FileReport(
        String file,
        FileOutcome outcome,
        String detail,
        String title,
        Optional<Sha256> sha256,
        Optional<Recognition> recognised,
        Optional<String> sameTextAs,
        Optional<Published> published) {

    /**
     * What was understood of one document.
     *
     * @param isAnnex whether it belongs to a document beside it, and need not tell the fields of one
     * @param doubts how often each code of a warning stands
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

        /** An annex bears no days of its own. */
        Recognition asAnnex() {
            SortedMap<String, Integer> own = new TreeMap<>(doubts);
            own.remove("no-date");
            return new Recognition(true, fields, own);
        }
    }

    /** A file of which nothing was read, or nothing came. */
    public static FileReport of(Probe probe, FileOutcome outcome, String detail) {
        return new FileReport(
                probe.file().toString(),
                outcome,
                detail,
                "",
                probe.sha256(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    FileReport withSameTextAs(String other) {
        return new FileReport(file, outcome, detail, title, sha256, recognised, Optional.of(other), published);
    }

    FileReport withPublished(Published decision) {
        return new FileReport(file, outcome, detail, title, sha256, recognised, sameTextAs, Optional.of(decision));
    }

    /** Returns the command by which a person releases a file that is held; empty for any other file. */
    @JsonProperty
    public Optional<String> release() {
        return outcome == FileOutcome.DOUBTFUL || outcome == FileOutcome.WITHHELD
                ? Optional.of("faxian ingest --publish '" + file + "' --reason TEXT")
                : Optional.empty();
    }

    /** How many doubts a person should look at. */
    @JsonProperty
    public int warnings() {
        return doubts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often each doubt stands; empty where there is none. */
    public SortedMap<String, Integer> doubts() {
        return recognised.map(Recognition::doubts).orElseGet(Collections::emptySortedMap);
    }
}
