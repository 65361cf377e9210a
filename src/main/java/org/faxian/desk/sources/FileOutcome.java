package org.faxian.desk.sources;

import java.util.List;
import java.util.stream.Collectors;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.RegulationFeature;
import org.faxian.regulation.RecognisedDocument;

/** The outcome of a file given to {@code ingest}; every file ends in exactly one. */
public enum FileOutcome {
    REGISTERED("taken in", false),
    UNCHANGED("known already", false),
    DUPLICATE("the same bytes as another file", false),
    WITHHELD("bears a mark that forbids publication, until ingest --publish", false),
    DOUBTFUL("like a regulation, without enough to stand on, until ingest --publish", false),
    ANNEX("belongs to a document beside it", false),
    CATALOGUE("a list of documents, which tells of those beside it", false),
    EXPLANATION("explains a regulation and is none", false),
    ORPHAN_ANNEX("an annex of a document that is not beside it", true),
    UNSUPPORTED_YET("of a format that is not read yet", true),
    NO_REGULATION("text that is no regulation", true),
    NO_TEXT("opened, and without text: a scan or a picture", true),
    ENCRYPTED("asks for a password", true),
    DAMAGED("broken or cut off", true),
    UNFINISHED("reading it hung, crashed or took too much memory", true),
    EMPTY("without a single byte", true),
    UNREADABLE("could not be opened", true),
    LINK("a link, which is not followed", true);

    private final String meaning;
    private final boolean failure;

    FileOutcome(String meaning, boolean failure) {
        this.meaning = meaning;
        this.failure = failure;
    }

    /** Returns the meaning as a phrase. */
    public String meaning() {
        return meaning;
    }

    /** Returns whether the file should have been ingested but was not. */
    public boolean isFailure() {
        return failure;
    }

    /** Returns the outcome of a file that was just read. */
    public static FileOutcome of(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Recognised r -> REGISTERED;
            case IngestOutcome.Withheld w -> WITHHELD;
            case IngestOutcome.Doubtful d -> DOUBTFUL;
            case IngestOutcome.UnsupportedYet u -> UNSUPPORTED_YET;
            case IngestOutcome.NoRegulation n -> NO_REGULATION;
            case IngestOutcome.Table t -> NO_REGULATION;
            case IngestOutcome.Catalogue c -> CATALOGUE;
            case IngestOutcome.Explanation e -> EXPLANATION;
            case IngestOutcome.NoText n -> NO_TEXT;
            case IngestOutcome.Encrypted e -> ENCRYPTED;
            case IngestOutcome.Damaged d -> DAMAGED;
            case IngestOutcome.Unfinished u -> UNFINISHED;
            case IngestOutcome.Empty e -> EMPTY;
            case IngestOutcome.Unreadable u -> UNREADABLE;
        };
    }

    /** Returns details beyond the name of the outcome; may be empty. */
    public static String detail(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Recognised r -> held(r.document().texts());
            case IngestOutcome.Withheld w -> w.mark();
            case IngestOutcome.Doubtful d -> missing(d.missing());
            case IngestOutcome.UnsupportedYet u -> u.mediaType();
            case IngestOutcome.NoRegulation n ->
                n.kind().english() + " (" + n.kind().chinese() + ")";
            case IngestOutcome.Table t -> "a table that no document beside it names as its annex";
            case IngestOutcome.Catalogue c -> c.entries().size() + " documents listed";
            case IngestOutcome.Explanation e -> String.join("、", e.explained());
            case IngestOutcome.NoText n -> n.reason().isEmpty() ? n.mediaType() : n.reason();
            case IngestOutcome.Encrypted e -> e.mediaType();
            case IngestOutcome.Damaged d -> d.reason();
            case IngestOutcome.Unfinished u -> u.reason();
            case IngestOutcome.Empty e -> "";
            case IngestOutcome.Unreadable u -> u.reason();
        };
    }

    private static String held(List<RecognisedDocument> texts) {
        return texts.isEmpty()
                ? ""
                : "holds " + texts.size() + " regulations: "
                        + texts.stream().map(text -> text.metadata().title()).collect(Collectors.joining("; "));
    }

    private static String missing(List<RegulationFeature> missing) {
        return missing.isEmpty()
                ? "nothing in it shows that it is a regulation"
                : "without "
                        + missing.stream()
                                .map(footing -> footing.english() + " (" + footing.chinese() + ")")
                                .collect(Collectors.joining(", "));
    }
}
