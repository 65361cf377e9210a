package org.faxian.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a person has decided about a regulation (人工认定): it outranks what was read and what was derived.
 *
 * <p>{@link #by} names the person.
 */
public sealed interface Decision extends JournalEvent {
    /** The regulation that it is about. */
    RegulationId id();

    /** Why, in the person's words. */
    String reason();

    /** The file that shows it. */
    Optional<EvidenceFile> evidence();

    /** What was decided, without who decided it, when and why. */
    List<Object> matter();

    /** Whether the other one decides the same question, so that the later of the two holds. */
    default boolean settlesTheSameAs(Decision other) {
        boolean isAct = this instanceof Act && other instanceof Act;
        return id().equals(other.id())
                && (isAct
                        ? ((Act) this).on().equals(((Act) other).on())
                        : getClass().equals(other.getClass()));
    }

    /** The day on which it was recorded, in China. */
    default LocalDate day() {
        return LegalDay.of(at());
    }

    /** Why, who, when and on what file, as the public reads it. */
    default String grounds() {
        return "理由：" + reason() + "。认定人：" + by() + "，" + day()
                + evidence()
                        .map(file -> "。凭据：" + file.name() + "（SHA-256 "
                                + file.sha256().hex().substring(0, 12) + "…）")
                        .orElse("");
    }

    /** Something was done to the regulation, or it ended by itself, on a day. */
    sealed interface Act extends Decision {
        /** The first day on which it counts. */
        LocalDate on();

        /** The instrument by which it was done, in the person's words: 云江省人民政府令第200号. */
        Optional<String> instrument();

        @Override
        default List<Object> matter() {
            return List.of(getClass(), id(), on(), instrument());
        }

        /** What was decided and on what grounds, as the public reads it. */
        default String sentence() {
            String what =
                    switch (this) {
                        case Repealed d -> "废止";
                        case Amended d -> "修改";
                        case Lapsed d -> "失效";
                        case Suspended d -> "暂停施行";
                        case Resumed d -> "恢复施行";
                        case Confirmed d -> "";
                    };
            if (this instanceof Confirmed) {
                return instrument().map(text -> "依据" + text + "，").orElse("") + "经核对，" + on() + "现行有效。" + grounds();
            }
            return instrument().map(text -> "依据" + text + "，").orElse("") + "自" + on() + "起" + what + "。" + grounds();
        }
    }

    /** An authority has repealed it (废止). */
    record Repealed(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Act {
        public Repealed {
            requireInstrument(instrument, requireWhole(at, by, id, reason, evidence, on));
        }
    }

    /** An authority has amended it, and no text that holds the amendment may be known (修改). */
    record Amended(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Act {
        public Amended {
            requireInstrument(instrument, requireWhole(at, by, id, reason, evidence, on));
        }
    }

    /** It has ended by itself, or was declared to have ended (失效). */
    record Lapsed(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Act {
        public Lapsed {
            requireWhole(at, by, id, reason, evidence, on);
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    /** An authority has suspended it until it is resumed (暂停施行). */
    record Suspended(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Act {
        public Suspended {
            requireInstrument(instrument, requireWhole(at, by, id, reason, evidence, on));
        }
    }

    /** It is in force again, or was never out of force, whatever was derived or decided before (恢复施行). */
    record Resumed(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Act {
        public Resumed {
            requireWhole(at, by, id, reason, evidence, on);
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    /** A person has checked that it is in force on that day (核对). */
    record Confirmed(
            Instant at,
            String by,
            RegulationId id,
            LocalDate on,
            Optional<String> instrument,
            String reason,
            Optional<EvidenceFile> evidence)
            implements Act {
        public Confirmed {
            requireWhole(at, by, id, reason, evidence, on);
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    /**
     * What was recognised of a document was put right (更正).
     *
     * @param sources the texts of which it was recognised, since days, and with them the ids of versions, may change
     * @param set the new values by the names of {@link CorrectableField}
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
                    .filter(name -> CorrectableField.named(name).isEmpty())
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "there is no field " + name + " to correct: there are " + CorrectableField.names());
                    });
        }

        @Override
        public List<Object> matter() {
            return List.of(id, sources, set);
        }
    }

    /** It is published no longer: neither searched, nor shown, nor downloaded (撤回). */
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
     * It is the same regulation as another (合并).
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
     * It is what another regulation means, or does something to (关联).
     *
     * @param id the regulation to which it is done
     * @param relation what is done
     * @param actor the regulation that does it
     * @param on the day on which it takes effect; where none is given, with the actor's text
     * @param clause the actor's clause, as it stands, whose object could not be told, or was told wrongly
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
     * One of its clauses does nothing to any other, although it seems to, or names what is not held (无涉).
     *
     * @param id the regulation whose clause it is
     * @param clause as it stands
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

    private static void requireInstrument(Optional<String> instrument, RegulationId id) {
        if (instrument.filter(text -> !text.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("an act of an authority names its instrument, found none for " + id);
        }
    }
}
