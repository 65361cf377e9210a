package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import org.faxian.language.Message;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/** A matter that needs a person (待处理事项), with the command that settles it. */
public sealed interface Finding permits AboutRegulation, UnmatchedClause, UnheldDocuments, OrphanAnnex {
    /** Returns the type. */
    FindingType type();

    /** Returns the regulation concerned; empty for a file that belongs to none. */
    Optional<RegulationId> id();

    /** Returns the title of that regulation, or the name of that file. */
    String title();

    /** Returns the problem, for the person who settles it. */
    Message problem();

    /** Returns the command that settles it. */
    Settlement settle();

    /** Returns the command for the alternative answer, if there is one. */
    default Optional<Settlement> otherwise() {
        return Optional.empty();
    }

    /** Returns the clause concerned, verbatim. */
    default Optional<String> clause() {
        return Optional.empty();
    }

    /** Returns regulations that may be meant or that replaced the one meant, the nearest first. */
    default List<Candidate> candidates() {
        return List.of();
    }
}
