package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A regulation's wording as it stood from one day (版本; an expression in FRBR's terms).
 *
 * @param sources the files that hold it, the one that its text is taken from first; at least one
 * @param representsFrom the first day on which this version stands for its regulation
 * @param representsUntil the first day on which the next one does; empty for the last version
 * @param timeline what it is worth on every day
 */
public record RegulationVersion(
        VersionId id,
        Metadata metadata,
        List<SourceFile> sources,
        LocalDate representsFrom,
        Optional<LocalDate> representsUntil,
        Timeline timeline) {
    public RegulationVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(representsFrom, "representsFrom");
        Objects.requireNonNull(timeline, "timeline");
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a version is held by at least one file: " + id);
        }
    }

    /** Whether this version stands for its regulation on the day. */
    public boolean represents(LocalDate day) {
        return !day.isBefore(representsFrom)
                && representsUntil.map(day::isBefore).orElse(true);
    }

    /** The file that the text is taken from, and that a download gives. */
    public SourceFile original() {
        return sources.getFirst();
    }
}
