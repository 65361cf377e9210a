package org.faxian.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wording of a regulation from a given day (版本; an expression in FRBR's terms).
 *
 * @param parts the files of its text, in order; more than one if each holds a part of the text
 * @param sources all files with the text or a part of it: each of {@code parts}, followed by its duplicates
 * @param attachments accompanying files with annexes
 * @param representsFrom the first day on which this version represents its regulation
 * @param representsUntil the first day on which the next version does; empty for the last version
 * @param timeline its validity on every day
 * @param corrections the corrections that people have made to the metadata
 * @param disagreements the fields for which catalogues differ from the metadata
 */
public record RegulationVersion(
        VersionId id,
        Metadata metadata,
        List<SourceFile> parts,
        List<SourceFile> sources,
        List<SourceFile> attachments,
        LocalDate representsFrom,
        Optional<LocalDate> representsUntil,
        Timeline timeline,
        List<Correction> corrections,
        List<Disagreement> disagreements) {
    public RegulationVersion {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(representsFrom, "representsFrom");
        Objects.requireNonNull(timeline, "timeline");
        corrections = List.copyOf(corrections);
        disagreements = List.copyOf(disagreements);
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
        attachments = List.copyOf(attachments);
        if (parts.isEmpty() || !sources.containsAll(parts)) {
            throw new IllegalArgumentException("a version is held by at least one file: " + id);
        }
    }

    /** Returns this version with another timeline. */
    public RegulationVersion withTimeline(Timeline other) {
        return new RegulationVersion(
                id,
                metadata,
                parts,
                sources,
                attachments,
                representsFrom,
                representsUntil,
                other,
                corrections,
                disagreements);
    }

    /** Returns whether this version represents its regulation on the day. */
    public boolean represents(LocalDate day) {
        return !day.isBefore(representsFrom)
                && representsUntil.map(day::isBefore).orElse(true);
    }

    /** Returns the files grouped by the text that they hold; the first file of each group is the source of the text. */
    public List<List<SourceFile>> texts() {
        List<List<SourceFile>> texts = new ArrayList<>();
        for (SourceFile source : sources) {
            if (texts.isEmpty() || parts.contains(source)) {
                texts.add(new ArrayList<>());
            }
            texts.getLast().add(source);
        }
        return texts;
    }

    /** Returns the files of the text, followed by those of its annexes. */
    public List<SourceFile> originals() {
        return Stream.concat(parts.stream(), attachments.stream()).toList();
    }

    /** Returns the duplicate files of the text, mostly in other formats. */
    public List<SourceFile> copies() {
        return sources.stream().filter(source -> !parts.contains(source)).toList();
    }

    /** Returns all files of the version: its originals, followed by the copies. */
    public List<SourceFile> files() {
        return Stream.concat(originals().stream(), copies().stream()).toList();
    }

    /** Returns the file of the text or of its first part. */
    public SourceFile original() {
        return parts.getFirst();
    }
}
