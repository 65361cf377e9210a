package org.faxian.regulation;

import java.util.EnumSet;
import java.util.Set;

/** Where a text stands on a day, from not yet in force (尚未施行) to repealed (已废止). */
public enum ValidityStatus {
    NOT_YET_IN_FORCE("尚未施行"),
    IN_FORCE("现行有效"),
    PARTIALLY_IN_FORCE("部分失效"),
    SUSPENDED("暂停施行"),
    /** An older wording of a regulation that has been amended since. */
    SUPERSEDED("已被修改"),
    /** Ended by an act of an authority. */
    REPEALED("已废止"),
    /** Ended by itself: its term ran out. */
    LAPSED("已失效"),
    UNKNOWN("效力待核");

    private final String label;

    ValidityStatus(String label) {
        this.label = label;
    }

    /** The Chinese term, as the public reads it. */
    public String label() {
        return label;
    }

    /** Whether it is over for good, by an act (废止) or by itself (失效). */
    public boolean isEnded() {
        return this == REPEALED || this == LAPSED;
    }

    /** Whether it counts among what is in force, as 部分失效 and 暂停施行 do. */
    public boolean isBinding() {
        return binding().contains(this);
    }

    /** What counts among what is in force. */
    public static Set<ValidityStatus> binding() {
        return EnumSet.of(IN_FORCE, PARTIALLY_IN_FORCE, SUSPENDED);
    }

    /** What a search shows unless it is told otherwise: all that a citizen may have to obey today. */
    public static Set<ValidityStatus> current() {
        return EnumSet.of(IN_FORCE, PARTIALLY_IN_FORCE, SUSPENDED, UNKNOWN);
    }
}
