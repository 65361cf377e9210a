package org.faxian.register;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Label;
import org.faxian.language.Labelled;
import org.faxian.language.Message;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Relation.Party;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * A contradiction about the validity of a regulation on a day; the register follows one side and reports the other.
 *
 * @param against the side that is not followed
 * @param said the statement of that side
 * @param validity the validity in the register
 */
public record Contradiction(Party regulation, Against against, Label said, Validity validity) {
    private static final Set<ValidityStatus> ENDED_BY_CLAUSES =
            EnumSet.of(ValidityStatus.REPEALED, ValidityStatus.LAPSED, ValidityStatus.SUSPENDED);

    /** The side that is not followed. */
    public enum Against implements Labelled {
        STATED("来源标注"),
        DERIVED("条款规定"),
        /** Clauses by which regulations repeal each other in a circle. */
        CIRCLE("废止关系");

        private final String label;

        Against(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public String prefix() {
            return "contradiction.against";
        }
    }

    public Contradiction {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(against, "against");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(validity, "validity");
    }

    static List<Contradiction> among(Register register, LocalDate day) {
        Map<RegulationId, Regulation> undecided =
                register.undecided().stream().collect(Collectors.toMap(Regulation::id, Function.identity()));
        Map<RegulationId, Relation> circles = RepealCircles.in(register.regulations());
        return register.regulations().stream()
                .flatMap(regulation -> Stream.of(
                                stated(regulation, day),
                                Optional.ofNullable(undecided.get(regulation.id()))
                                        .flatMap(before -> derived(before, regulation, day)),
                                Optional.ofNullable(circles.get(regulation.id()))
                                        .map(repeal -> circle(regulation, repeal, day)))
                        .flatMap(Optional::stream))
                .toList();
    }

    private static Contradiction circle(Regulation regulation, Relation repeal, LocalDate day) {
        RegulationVersion version = regulation.versionOn(day);
        return new Contradiction(
                party(regulation, version),
                Against.CIRCLE,
                Message.of(
                        "contradiction.circle-of-repeals",
                        repeal.on().toString(),
                        repeal.target().title()),
                version.timeline().validityOn(day));
    }

    private static Optional<Contradiction> stated(Regulation regulation, LocalDate day) {
        RegulationVersion version = regulation.versionOn(day);
        Validity validity = version.timeline().validityOn(day);
        return version.metadata()
                .statedStatus()
                .filter(words -> isOver(words)
                        .filter(over -> over != validity.status().isEnded())
                        .isPresent())
                .filter(words -> validity.status() != ValidityStatus.UNKNOWN)
                .map(words ->
                        new Contradiction(party(regulation, version), Against.STATED, Label.verbatim(words), validity));
    }

    /** Returns whether the words state that the regulation has ended; empty if they state neither. */
    private static Optional<Boolean> isOver(String words) {
        if (words.contains("废止") || words.contains("失效") || words.contains("无效")) {
            return Optional.of(!words.contains("部分"));
        }
        return words.contains("有效") ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Contradiction> derived(Regulation before, Regulation regulation, LocalDate day) {
        RegulationVersion version = regulation.versionOn(day);
        Validity derived = before.versionOn(day).timeline().validityOn(day);
        Validity validity = version.timeline().validityOn(day);
        boolean isSame =
                derived.status() == validity.status() && derived.since().equals(validity.since());
        return Optional.of(derived)
                .filter(d -> d.basis() == Basis.DERIVED && ENDED_BY_CLAUSES.contains(d.status()) && !isSame)
                .map(d -> new Contradiction(
                        party(regulation, version),
                        Against.DERIVED,
                        Message.of(
                                "contradiction.by-clause",
                                phrase(d),
                                d.evidence().getFirst().text()),
                        validity));
    }

    private static Party party(Regulation regulation, RegulationVersion version) {
        return new Party(regulation.id(), version.metadata().title());
    }

    private static Message phrase(Validity validity) {
        return validity.since()
                .map(since -> Message.of("contradiction.status-since", validity.status(), since.toString()))
                .orElseGet(() -> validity.status().message());
    }

    /** Returns the contradiction as a sentence. */
    public Message sentence() {
        return Message.of(
                "contradiction.of", regulation.title(), regulation.id().toString(), claim());
    }

    /** Returns the sentence without the name of the regulation. */
    public Message claim() {
        return Message.of("contradiction.claim", against, said, phrase(validity), validity.basis());
    }
}
