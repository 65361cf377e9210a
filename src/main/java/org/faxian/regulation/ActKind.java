package org.faxian.regulation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kind of an act on a regulation that a person records. */
public enum ActKind {
    /** Repeal by an authority (废止). */
    REPEALED(Relation.Type.REPEALS, Change.Type.REPEALED, true),
    /** Amendment by an authority; a text that contains the amendment may not be held (修改). */
    AMENDED(Relation.Type.AMENDS_UNCONSOLIDATED, Change.Type.AMENDED, true),
    /** Lapse: the regulation ended by itself or was declared to have ended (失效). */
    LAPSED(Relation.Type.DECLARES_LAPSED, Change.Type.LAPSED, false),
    /** Suspension by an authority until the regulation is resumed (暂停施行). */
    SUSPENDED(Relation.Type.SUSPENDS, Change.Type.SUSPENDED, true),
    /** Resumption: the regulation is in force again or was never out of force, overriding earlier results (恢复施行). */
    RESUMED(Relation.Type.RESUMES, Change.Type.RESUMED, false),
    /** Confirmation that the regulation is in force on the day, which changes nothing (核对). */
    CONFIRMED(Relation.Type.CONTINUES, Optional.empty(), false);

    private final Relation.Type relation;
    private final Optional<Change.Type> change;
    private final boolean needsInstrument;

    ActKind(Relation.Type relation, Change.Type change, boolean needsInstrument) {
        this(relation, Optional.of(change), needsInstrument);
    }

    ActKind(Relation.Type relation, Optional<Change.Type> change, boolean needsInstrument) {
        this.relation = relation;
        this.change = change;
        this.needsInstrument = needsInstrument;
    }

    /**
     * Returns the kind with the given name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ActKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no act called " + name));
    }

    /** Returns the name in the journal and in JSON: {@code repealed}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the type of the relation by which another regulation would do the same. */
    public Relation.Type relation() {
        return relation;
    }

    /** Returns the change that the act makes; empty if it makes none. */
    public Optional<Change.Type> change() {
        return change;
    }

    /** Returns whether only an authority can do it, which does so by an instrument. */
    public boolean needsInstrument() {
        return needsInstrument;
    }
}
