package org.faxian.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.language.Labelled;

/** The status of a text on a day, from not yet in force (尚未施行) to repealed (已废止). */
public enum ValidityStatus implements Labelled {
    NOT_YET_IN_FORCE("尚未施行"),
    IN_FORCE("现行有效"),
    PARTIALLY_IN_FORCE("部分条款已废止", "部分失效"),
    SUSPENDED("暂停施行"),
    /** An older version of a regulation that has since been amended. */
    SUPERSEDED("旧版本（已被修改）", "旧版本、已被修改"),
    /** Ended by an act of an authority. */
    REPEALED("已废止"),
    /** Ended by itself: its term expired. */
    LAPSED("已失效"),
    UNKNOWN("时效性待确认", "效力待核、效力待确认");

    private final String label;
    private final String otherNames;

    ValidityStatus(String label) {
        this(label, label);
    }

    ValidityStatus(String label, String otherNames) {
        this.label = label;
        this.otherNames = otherNames;
    }

    /** Returns the status with the Chinese name: its label, or another name that people type, such as an earlier label. */
    public static Optional<ValidityStatus> named(String name) {
        return Arrays.stream(values())
                .filter(status -> status.label.equals(name)
                        || List.of(status.otherNames.split("、")).contains(name))
                .findFirst();
    }

    /** Returns the Chinese term shown to the public. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "status";
    }

    /** Returns whether the text has ended permanently, by an act (废止) or by itself (失效). */
    public boolean isEnded() {
        return this == REPEALED || this == LAPSED;
    }

    /** Returns whether the status counts as in force; 部分条款已废止 and 暂停施行 do. */
    public boolean isBinding() {
        return binding().contains(this);
    }

    /** Returns the statuses that count as in force. */
    public static Set<ValidityStatus> binding() {
        return EnumSet.of(IN_FORCE, PARTIALLY_IN_FORCE, SUSPENDED);
    }

    /** Returns the default statuses of a search: every text that may bind a citizen today. */
    public static Set<ValidityStatus> current() {
        return EnumSet.of(IN_FORCE, PARTIALLY_IN_FORCE, SUSPENDED, UNKNOWN);
    }
}
