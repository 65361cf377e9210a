package org.faxian.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.faxian.language.Message;

/**
 * A person's decision about a regulation (人工认定); it overrides recognised and derived data.
 *
 * <p>{@link #by} names the person.
 */
public sealed interface Decision extends JournalEvent {
    /** Returns the regulation that the decision is about. */
    RegulationId id();

    /** Returns the reason in the person's words. */
    String reason();

    /** Returns the file that supports the decision. */
    Optional<EvidenceFile> evidence();

    /** Returns the decided content, without person, time and reason. */
    List<Object> matter();

    /** Returns whether the other decision answers the same question, so that the later of the two prevails. */
    default boolean settlesTheSameAs(Decision other) {
        return id().equals(other.id())
                && ((this instanceof Act act && other instanceof Act another)
                        ? act.on().equals(another.on())
                        : getClass().equals(other.getClass()));
    }

    /** Returns the day in China on which the decision was recorded. */
    default LocalDate day() {
        return LegalDay.of(at());
    }

    /** Returns reason, person, day and evidence file as shown to the public. */
    default Message grounds() {
        String day = day().toString();
        return evidence()
                .map(file -> Message.of(
                        "decision.grounds-with-file",
                        reason(),
                        by(),
                        day,
                        file.name(),
                        file.sha256().hex().substring(0, 12)))
                .orElseGet(() -> Message.of("decision.grounds", reason(), by(), day));
    }

    /**
     * A decision that an act was done to the regulation, or that it ended by itself, on a day.
     *
     * @param on the first day on which the act has effect
     * @param instrument the instrument of the act in the person's words: 云江省人民政府令第200号
     */
    record Act(
            ActKind kind,
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Decision {
        public Act {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(instrument, "instrument");
            requireWhole(at, by, id, reason, evidence, on);
            if (kind.needsInstrument()
                    && instrument.filter(text -> !text.isBlank()).isEmpty()) {
                throw new IllegalArgumentException("an act of an authority names its instrument, found none for " + id);
            }
        }

        @Override
        public List<Object> matter() {
            return List.of(kind, id, on, instrument);
        }

        /** Returns decision and grounds as shown to the public. */
        public Message sentence() {
            String day = on.toString();
            return instrument
                    .map(text -> Message.of("decision.by-instrument." + kind, day, grounds(), text))
                    .orElseGet(() -> Message.of("decision.act." + kind, day, grounds()));
        }
    }

    /**
     * Correction of recognised data (更正).
     *
     * @param sources the texts that the data were read from; days, and with them version ids, may change
     * @param set the new values by the names of {@link Field}
     */
    record Corrected(
            Instant at,
            String by,
            RegulationId id,
            List<TextId> sources,
            Map<String, String> set,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Decision {
        public Corrected {
            sources = List.copyOf(sources);
            set = Collections.unmodifiableMap(new TreeMap<>(set));
            requireWhole(at, by, id, reason, evidence, sources);
            if (sources.isEmpty() || set.isEmpty()) {
                throw new IllegalArgumentException(
                        "a correction sets a field of a file, found " + set + " of " + sources);
            }
            set.keySet().stream()
                    .filter(name -> Field.correctable(name).isEmpty())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "there is no field " + name + " to correct: there are " + Field.correctableNames());
                    });
        }

        @Override
        public List<Object> matter() {
            return List.of(id, sources, set);
        }
    }

    /** Withdrawal from publication: the regulation can no longer be searched, viewed or downloaded (撤回). */
    record Withdrawn(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Decision {
        public Withdrawn {
            requireWhole(at, by, id, reason, evidence, on);
            Objects.requireNonNull(instrument, "instrument");
        }

        @Override
        public List<Object> matter() {
            return List.of(id);
        }
    }

    /**
     * Merger: the regulation is a duplicate of another one (合并).
     *
     * @param into the id that is kept
     */
    record Merged(
            Instant at, String by, RegulationId id, RegulationId into, String reason, Optional<EvidenceFile> evidence)
            implements Decision {
        public Merged {
            if (requireWhole(at, by, id, reason, evidence, into).equals(into)) {
                throw new IllegalArgumentException("a regulation cannot be merged with itself: " + id);
            }
        }

        @Override
        public List<Object> matter() {
            return List.of(id, into);
        }
    }

    /**
     * Split: some texts of the regulation are a regulation of their own (拆分), the opposite of a merger.
     *
     * @param sources the texts that move to the other id
     * @param into the id under which they are kept from now on
     */
    record Split(
            Instant at,
            String by,
            RegulationId id,
            List<TextId> sources,
            RegulationId into,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Decision {
        public Split {
            sources = List.copyOf(sources);
            if (requireWhole(at, by, id, reason, evidence, into).equals(into) || sources.isEmpty()) {
                throw new IllegalArgumentException(
                        "a split moves texts of one id to another, found " + sources + " of " + id + " to " + into);
            }
        }

        @Override
        public List<Object> matter() {
            return List.of(id, sources, into);
        }
    }

    /**
     * Link: the regulation is the target of another regulation's act (关联).
     *
     * @param id the target regulation
     * @param relation the type of the act
     * @param actor the acting regulation
     * @param on the day on which the act takes effect; if absent, it takes effect with the actor's text
     * @param clause the actor's clause, verbatim, if its target was not resolved or resolved wrongly
     */
    record Matched(
            Instant at,
            String by,
            RegulationId id,
            Relation.Type relation,
            RegulationId actor,
            Optional<LocalDate> on,
            Optional<String> clause,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Decision {
        public Matched {
            requireWhole(at, by, id, reason, evidence, relation);
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(clause, "clause");
            if (id.equals(actor) || !relation.isAct()) {
                throw new IllegalArgumentException(
                        "one regulation does something to another, found " + actor + " " + relation + " " + id);
            }
        }

        @Override
        public List<Object> matter() {
            return List.of(id, relation, actor, on, clause);
        }
    }

    /**
     * Dismissal of a clause that affects no other regulation or names one that is not held (无涉).
     *
     * @param id the regulation that contains the clause
     * @param clause the clause, verbatim
     */
    record Dismissed(
            Instant at, String by, RegulationId id, String clause, String reason, Optional<EvidenceFile> evidence)
            implements Decision {
        public Dismissed {
            requireWhole(at, by, id, reason, evidence, clause);
        }

        @Override
        public List<Object> matter() {
            return List.of(id, clause);
        }
    }

    private static RegulationId requireWhole(
            Instant at, String by, RegulationId id, String reason, Optional<EvidenceFile> evidence, Object what) {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(what, "what was decided");
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a decision says who decided and why, found: " + by + ", " + reason);
        }
        return id;
    }
}
