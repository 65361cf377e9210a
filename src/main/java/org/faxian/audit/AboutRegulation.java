package org.faxian.audit;

import java.util.Optional;
import org.faxian.regulation.RegulationId;

/** A finding about a held regulation, in the version that represents it. */
sealed interface AboutRegulation extends Finding
        permits Contradicted,
                UnreadClause,
                DoubtfulJoin,
                PresumedStatus,
                TermEnding,
                EndedReference,
                SourcesDisagree,
                UnrecognisedFields,
                DoubtfulReading,
                OcrText {
    Subject subject();

    @Override
    default Optional<RegulationId> id() {
        return Optional.of(subject().id());
    }

    @Override
    default String title() {
        return subject().title();
    }
}
