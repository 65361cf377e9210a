package org.faxian.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A regulation's wording as it stood from one day (版本; an expression in FRBR's terms).
 *
 * @param parts the files from which its text is taken; more than one where each holds a part of the text, in order
 * @param sources all files that hold it or a part of it: each of {@code parts}, and behind it those that repeat it
 * @param attachments files beside them that hold annexes
 * @param representsFrom the first day on which this version stands for its regulation
 * @param representsUntil the first day on which the next one does; empty for the last version
 * @param timeline what it is worth on every day
 * @param corrections what people have put right in the metadata
 * @param disagreements where catalogues say otherwise than the metadata
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

    /** Whether this version stands for its regulation on the day. */
    public boolean represents(LocalDate day) {
        return !day.isBefore(representsFrom)
                && representsUntil.map(day::isBefore).orElse(true);
    }

    /** The files by the text that they hold; of each list the first is the one that the text is taken from. */
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

    /** The files that the text is taken from, and behind them those of its annexes. */
    public List<SourceFile> originals() {
        return Stream.concat(parts.stream(), attachments.stream()).toList();
    }

    /** The files that hold its text again, mostly in other formats. */
    public List<SourceFile> copies() {
        return sources.stream().filter(source -> !parts.contains(source)).toList();
    }

    /** All files of the version: its originals, and behind them the copies. */
    public List<SourceFile> files() {
        return Stream.concat(originals().stream(), copies().stream()).toList();
    }

    /** The file that the text, or its first part, is taken from. */
    public SourceFile original() {
        return parts.getFirst();
    }
}
