package org.faxian.desk.sources;

import java.util.List;
import java.util.stream.Collectors;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.RegulationFeature;
import org.faxian.language.Message;
import org.faxian.regulation.RecognisedDocument;

/** The outcome of a file given to {@code ingest}; every file ends in exactly one. */
public enum FileOutcome {
    REGISTERED(false),
    UNCHANGED(false),
    DUPLICATE(false),
    WITHHELD(false),
    DOUBTFUL(false),
    ANNEX(false),
    CATALOGUE(false),
    EXPLANATION(false),
    ORPHAN_ANNEX(true),
    UNSUPPORTED_YET(true),
    NO_REGULATION(true),
    NO_TEXT(true),
    ENCRYPTED(true),
    DAMAGED(true),
    UNFINISHED(true),
    EMPTY(true),
    UNREADABLE(true),
    LINK(true);

    private final boolean failure;

    FileOutcome(boolean failure) {
        this.failure = failure;
    }

    /** Returns the meaning as a phrase. */
    public Message meaning() {
        return Details.named("desk.outcome.", this);
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

    /** Returns details beyond the name of the outcome; may be {@link Details#NONE}. */
    public static Message detail(IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Recognised r -> held(r.document().texts());
            case IngestOutcome.Withheld w -> Details.of(w.mark());
            case IngestOutcome.Doubtful d -> missing(d.missing());
            case IngestOutcome.UnsupportedYet u -> Details.of(u.mediaType());
            case IngestOutcome.NoRegulation n -> Details.named("desk.kind.", n.kind());
            case IngestOutcome.Table t -> Message.of("desk.detail.table");
            case IngestOutcome.Catalogue c ->
                Message.of("desk.detail.catalogue", c.entries().size());
            case IngestOutcome.Explanation e -> Details.of(String.join("、", e.explained()));
            case IngestOutcome.NoText n -> n.reason().orElseGet(() -> Details.of(n.mediaType()));
            case IngestOutcome.Encrypted e -> Details.of(e.mediaType());
            case IngestOutcome.Damaged d -> d.reason();
            case IngestOutcome.Unfinished u -> u.reason();
            case IngestOutcome.Empty e -> Details.NONE;
            case IngestOutcome.Unreadable u -> u.reason();
        };
    }

    private static Message held(List<RecognisedDocument> texts) {
        String titles = texts.stream().map(text -> text.metadata().title()).collect(Collectors.joining("; "));
        return texts.isEmpty() ? Details.NONE : Message.of("desk.detail.several", texts.size(), titles);
    }

    private static Message missing(List<RegulationFeature> missing) {
        return missing.isEmpty()
                ? Message.of("desk.detail.no-feature")
                : Message.of(
                        "desk.detail.missing",
                        missing.stream()
                                .map(feature -> Details.named("desk.feature.", feature))
                                .toList());
    }
}
