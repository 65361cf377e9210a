package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/** Something that needs a person (待处理事项), with the command that settles it. */
public sealed interface Finding permits AboutRegulation, UnmatchedClause, UnheldDocuments, OrphanAnnex {
    /** What it is about. */
    FindingType type();

    /** The regulation that it is about; empty for a file that belongs to none. */
    Optional<RegulationId> id();

    /** The title of that regulation, or the name of that file. */
    String title();

    /** What is the matter, in Chinese, for the person who settles it. */
    String problem();

    /** The command that settles it. */
    Settlement settle();

    /** The command for the other answer, where there are two. */
    default Optional<Settlement> otherwise() {
        return Optional.empty();
    }

    /** The clause that it is about, as it stands. */
    default Optional<String> clause() {
        return Optional.empty();
    }

    /** Regulations that may be meant, or that have taken the place of what is meant; the nearest first. */
    default List<Candidate> candidates() {
        return List.of();
    }
}
