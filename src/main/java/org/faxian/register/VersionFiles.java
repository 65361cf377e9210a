package org.faxian.register;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;

/**
 * One version of a regulation and its files.
 *
 * @param parts usually one; several, in text order, if each file holds a part of the text
 */
record VersionFiles(List<Part> parts) {
    /**
     * The files that hold one part of a text, or all of it.
     *
     * @param files the best to read first; never empty
     */
    record Part(List<RegisteredSource> files) {
        RegisteredSource best() {
            return files.getFirst();
        }

        Optional<VersionDate> date() {
            return VersionDate.of(best().metadata());
        }

        boolean holds(RegisteredSource other) {
            return best().holdsTheTextOf(other);
        }
    }

    /** Returns the metadata of the first part, with the term of the most precise part and the clauses of all. */
    Metadata metadata() {
        Metadata first = parts.getFirst().best().metadata();
        if (parts.size() == 1) {
            return first;
        }
        List<Metadata> all = parts.stream().map(part -> part.best().metadata()).toList();
        Metadata dated = all.stream()
                .min(Comparator.comparingInt(VersionFiles::vagueness))
                .orElse(first);
        List<OperativeClause> clauses =
                all.stream().flatMap(m -> m.clauses().stream()).distinct().toList();
        return new Metadata(
                first.caption(),
                first.enactment(),
                dated.term(),
                clauses,
                first.statedStatus(),
                first.classification(),
                dated.provenance());
    }

    /** Returns 0 for a text that quotes its effective date, 1 for one that states it otherwise, 2 for the rest. */
    private static int vagueness(Metadata metadata) {
        boolean stated = VersionDate.of(metadata)
                .filter(date -> date.basis() != Basis.PRESUMED)
                .isPresent();
        return stated ? (metadata.term().effectiveClause().isPresent() ? 0 : 1) : 2;
    }

    Optional<VersionDate> date() {
        return VersionDate.of(metadata());
    }

    /** Returns the version with the metadata of each file changed. */
    VersionFiles withMetadata(UnaryOperator<Metadata> change) {
        return new VersionFiles(parts.stream()
                .map(part -> new Part(part.files().stream()
                        .map(file -> file.withMetadata(change.apply(file.metadata())))
                        .toList()))
                .toList());
    }

    /** Returns all files, those of the first part first. */
    List<RegisteredSource> files() {
        return parts.stream().flatMap(part -> part.files().stream()).toList();
    }
}
