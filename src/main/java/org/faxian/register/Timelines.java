package org.faxian.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Timeline;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/** Works out what each version of one regulation is worth on every day. */
final class Timelines {
    private final RegulationId id;
    private final List<Wording> wordings;
    private final Optional<Relation> repeal;

    /**
     * The timelines of a regulation.
     *
     * @param wordings from the oldest to the newest
     * @param repeals what repeals it; the first to take effect counts
     */
    Timelines(RegulationId id, List<Wording> wordings, List<Relation> repeals) {
        this.id = id;
        this.wordings = wordings;
        this.repeal = repeals.stream().min(Comparator.comparing(Relation::on));
    }

    /** The timeline of the version at that position. */
    Timeline of(int position) {
        TimelineBuilder timeline = new TimelineBuilder();
        Wording wording = wordings.get(position);
        Optional<VersionDate> start = wording.date();
        if (start.isEmpty()) {
            timeline.from(LocalDate.MIN, unknown("文件未载明公布、施行等任何日期"));
        } else {
            before(timeline, position, start.get());
            timeline.from(start.get().day(), inForce(wording.metadata(), start.get()));
        }
        if (position + 1 < wordings.size()) {
            superseded(timeline, position);
        } else {
            end(timeline, wording.metadata());
        }
        return timeline.build();
    }

    private void before(TimelineBuilder timeline, int position, VersionDate start) {
        Metadata metadata = wordings.get(position).metadata();
        timeline.from(LocalDate.MIN, notYet(metadata, start));
        LocalDate first = metadata.term().firstEffectiveOn().orElse(start.day());
        if (position == 0 && first.isBefore(start.day())) {
            timeline.from(first, unknown("该规定自" + first + "起施行，但当时的文本未收录；本文本自" + start.day() + "起施行"));
        }
    }

    private Validity notYet(Metadata metadata, VersionDate start) {
        return new Validity(
                ValidityStatus.NOT_YET_IN_FORCE,
                metadata.enactment().firstKnownDate().filter(day -> day.isBefore(start.day())),
                start.basis(),
                evidence(metadata, start));
    }

    private Validity inForce(Metadata metadata, VersionDate start) {
        return new Validity(
                ValidityStatus.IN_FORCE, Optional.of(start.day()), start.basis(), evidence(metadata, start));
    }

    private List<Evidence> evidence(Metadata metadata, VersionDate start) {
        return metadata
                .term()
                .effectiveClause()
                .filter(clause -> speaksOf(metadata, start))
                .map(clause -> Evidence.quote(clause, id, metadata.title()))
                .or(() -> Optional.of(Evidence.note(
                        start.basis() == Basis.DERIVED
                                ? "题注或者公布信息表明，本文本自" + start.day() + "起施行"
                                : "未载明施行日期，以" + start.day() + "（最近的公布、印发或者修改日期）推定")))
                .stream()
                .toList();
    }

    /** The clause in an amended text tells when the first wording took effect, not this one. */
    private static boolean speaksOf(Metadata metadata, VersionDate start) {
        return start.basis() == Basis.DERIVED
                && metadata.term()
                        .firstEffectiveOn()
                        .filter(start.day()::equals)
                        .isPresent();
    }

    private Validity unknown(String note) {
        return new Validity(ValidityStatus.UNKNOWN, Optional.empty(), Basis.PRESUMED, List.of(Evidence.note(note)));
    }

    /** The next wording takes the place of this one, whose term may have run out before. */
    private void superseded(TimelineBuilder timeline, int position) {
        Metadata metadata = wordings.get(position).metadata();
        Wording next = wordings.get(position + 1);
        next.date().ifPresent(start -> {
            lapse(metadata)
                    .filter(day -> day.isBefore(start.day()))
                    .ifPresent(day -> timeline.endsWith(day, lapsed(metadata, day)));
            timeline.endsWith(
                    start.day(),
                    new Validity(
                            ValidityStatus.SUPERSEDED,
                            Optional.of(start.day()),
                            start.basis(),
                            evidence(next.metadata(), start)));
        });
    }

    /** Whichever comes first ends it: the repeal, or the end of its own term. */
    private void end(TimelineBuilder timeline, Metadata metadata) {
        Optional<LocalDate> lapse = lapse(metadata)
                .filter(day -> repeal.map(r -> day.isBefore(r.on())).orElse(true));
        if (lapse.isPresent()) {
            timeline.endsWith(lapse.get(), lapsed(metadata, lapse.get()));
        } else {
            repeal.ifPresent(r -> timeline.endsWith(r.on(), repealed(r)));
        }
    }

    /** The first day behind its term. */
    private static Optional<LocalDate> lapse(Metadata metadata) {
        return metadata.term().lapsesOn().map(last -> last.plusDays(1));
    }

    private Validity lapsed(Metadata metadata, LocalDate since) {
        Evidence evidence = metadata.term()
                .lapseClause()
                .map(clause -> Evidence.quote(clause, id, metadata.title()))
                .orElse(Evidence.note("有效期至" + since.minusDays(1)));
        return new Validity(ValidityStatus.LAPSED, Optional.of(since), Basis.DERIVED, List.of(evidence));
    }

    private static Validity repealed(Relation repeal) {
        return new Validity(
                ValidityStatus.REPEALED,
                Optional.of(repeal.on()),
                Basis.DERIVED,
                List.of(Evidence.quote(
                        repeal.clause(), repeal.actor().id(), repeal.actor().title())));
    }
}
