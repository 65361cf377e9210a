package org.faxian.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final Comparator<Relation> IN_ORDER = Comparator.comparing(Relation::on)
            .thenComparing(Relation::type)
            .thenComparing(relation -> relation.actor().id());

    /** A day on which a wording ends, and as what. */
    private record Ending(LocalDate on, Validity validity) {}

    private final RegulationId id;
    private final List<Wording> wordings;
    private final List<Relation> undergone;

    /**
     * The timelines of a regulation.
     *
     * @param wordings from the oldest to the newest
     * @param undergone what others do to it
     */
    Timelines(RegulationId id, List<Wording> wordings, List<Relation> undergone) {
        this.id = id;
        this.wordings = wordings;
        this.undergone = undergone.stream()
                .filter(relation -> relation.type().isAct())
                .sorted(IN_ORDER)
                .toList();
    }

    /** The timeline of the version at that position. */
    Timeline of(int position) {
        TimelineBuilder timeline = new TimelineBuilder();
        Optional<VersionDate> start = wordings.get(position).date();
        start.ifPresent(date -> before(timeline, position, date));
        whileInForce(timeline, position, start);
        ending(position).ifPresent(ending -> timeline.endsWith(ending.on(), ending.validity()));
        superseded(timeline, position);
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

    /** From its first day on, and at each turn that others give it. */
    private void whileInForce(TimelineBuilder timeline, int position, Optional<VersionDate> start) {
        LocalDate firstDay = start.map(VersionDate::day).orElse(LocalDate.MIN);
        Validity base = start.map(date -> inForce(wordings.get(position).metadata(), date))
                .orElseGet(() -> unknown("文件未载明公布、施行等任何日期"));
        Condition condition = new Condition(base);
        timeline.from(firstDay, base);
        for (Relation relation : undergone) {
            if (relation.on().isAfter(firstDay) || position == 0) {
                condition = condition.after(relation);
            } else {
                condition = condition.carriedOver(relation);
            }
            LocalDate day = relation.on().isAfter(firstDay) ? relation.on() : firstDay;
            timeline.from(day, condition.validity());
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

    private static Validity unknown(String note) {
        return new Validity(ValidityStatus.UNKNOWN, Optional.empty(), Basis.PRESUMED, List.of(Evidence.note(note)));
    }

    /** The next wording takes the place of this one, whatever has become of it before. */
    private void superseded(TimelineBuilder timeline, int position) {
        nextStart(position)
                .ifPresent(start -> timeline.endsWith(
                        start.day(),
                        new Validity(
                                ValidityStatus.SUPERSEDED,
                                Optional.of(start.day()),
                                start.basis(),
                                evidence(wordings.get(position + 1).metadata(), start))));
    }

    private Optional<VersionDate> nextStart(int position) {
        return position + 1 < wordings.size() ? wordings.get(position + 1).date() : Optional.empty();
    }

    /**
     * Whichever comes first ends it: a repeal, a declaration, or the end of its own term.
     *
     * <p>A repeal ends the wordings that it finds; what is made later under the name lives.
     */
    private Optional<Ending> ending(int position) {
        Wording wording = wordings.get(position);
        LocalDate start = wording.date().map(VersionDate::day).orElse(LocalDate.MIN);
        Stream<Ending> byOthers = undergone.stream()
                .filter(relation -> relation.on().isAfter(start))
                .flatMap(Timelines::endedBy);
        return Stream.concat(byOthers, lapse(wording.metadata()).stream())
                .filter(ending -> nextStart(position)
                        .map(next -> ending.on().isBefore(next.day()))
                        .orElse(true))
                .min(Comparator.comparing(Ending::on));
    }

    private static Stream<Ending> endedBy(Relation relation) {
        return switch (relation.type()) {
            case REPEALS -> Stream.of(new Ending(relation.on(), Condition.by(ValidityStatus.REPEALED, relation)));
            case DECLARES_LAPSED -> Stream.of(new Ending(relation.on(), Condition.by(ValidityStatus.LAPSED, relation)));
            case REPEALS_PARTLY, SUSPENDS, RESUMES, AMENDS, AMENDS_UNCONSOLIDATED, BASED_ON, CITES -> Stream.empty();
        };
    }

    /** The first day behind its term. */
    private Optional<Ending> lapse(Metadata metadata) {
        return metadata.term().lapsesOn().map(last -> last.plusDays(1)).map(since -> {
            Evidence evidence = metadata.term()
                    .lapseClause()
                    .map(clause -> Evidence.quote(clause, id, metadata.title()))
                    .orElse(Evidence.note("有效期至" + since.minusDays(1)));
            return new Ending(
                    since, new Validity(ValidityStatus.LAPSED, Optional.of(since), Basis.DERIVED, List.of(evidence)));
        });
    }
}
