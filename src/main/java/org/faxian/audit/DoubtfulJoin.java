package org.faxian.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Evidence.Reason;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;

/**
 * Two texts of one title and body, made years apart, that count as versions of one regulation although neither mentions
 * the other.
 */
record DoubtfulJoin(Subject subject, RegulationVersion later) implements AboutRegulation {

    static Stream<DoubtfulJoin> in(AuditContext audited) {
        return audited.all().flatMap(DoubtfulJoin::of);
    }

    private static Stream<DoubtfulJoin> of(Subject subject) {
        List<RegulationVersion> versions = subject.regulation().versions();
        return IntStream.range(1, versions.size())
                .filter(i -> isByTitleOnly(versions.get(i - 1), versions.get(i)))
                .mapToObj(i -> new DoubtfulJoin(subject, versions.get(i)));
    }

    private static boolean isByTitleOnly(RegulationVersion earlier, RegulationVersion later) {
        return earlier.timeline().validityOn(later.representsFrom()).status() == ValidityStatus.SUPERSEDED
                && earlier.timeline().validityOn(later.representsFrom()).evidence().stream()
                        .anyMatch(one ->
                                one instanceof Evidence.Remark remark && remark.reason() == Reason.SAME_TITLE_ONLY);
    }

    @Override
    public FindingType type() {
        return FindingType.DOUBTFUL_JOIN;
    }

    @Override
    public Message problem() {
        return Message.of("audit.doubtful-join", begin().toString());
    }

    private LocalDate begin() {
        return later.representsFrom();
    }

    @Override
    public Settlement settle() {
        return Settlement.amend(subject.id(), Optional.of(begin()));
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(Settlement.split(later.id()));
    }
}
