package org.faxian.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.language.Labelled;

/**
 * The kind of a regulation (效力级别 in the databases), from the highest level of authority to the lowest.
 *
 * <p>All differences between kinds are defined here, so that a new kind must define each of them.
 */
public enum RegulationKind implements Labelled {
    LAW("法律", Trait.STATES_ITS_DAYS, Trait.IS_CENTRAL),
    ADMINISTRATIVE_REGULATION("行政法规", Trait.STATES_ITS_DAYS, Trait.IS_CENTRAL),
    JUDICIAL_INTERPRETATION("司法解释", Trait.IS_CENTRAL),
    LOCAL_REGULATION("地方性法规", Trait.STATES_ITS_DAYS),
    DEPARTMENTAL_RULE("部门规章", Trait.STATES_ITS_DAYS, Trait.BEARS_A_NUMBER, Trait.IS_RULE, Trait.IS_CENTRAL),
    LOCAL_GOVERNMENT_RULE("地方政府规章", Trait.STATES_ITS_DAYS, Trait.BEARS_A_NUMBER, Trait.IS_RULE),
    NORMATIVE_DOCUMENT("行政规范性文件", Trait.BEARS_A_NUMBER, Trait.TOLD_APART_BY_NUMBER),
    OTHER("其他文件");

    private enum Trait {
        STATES_ITS_DAYS,
        BEARS_A_NUMBER,
        TOLD_APART_BY_NUMBER,
        IS_RULE,
        IS_CENTRAL
    }

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<Trait> traits;

    RegulationKind(String label, Trait... traits) {
        this.label = label;
        this.traits = Set.of(traits);
    }

    /** Returns the Chinese term shown to the public. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "kind";
    }

    /** Returns the rules (规章) of departments and of local governments. */
    public static Set<RegulationKind> rules() {
        return Arrays.stream(values())
                .filter(kind -> kind.traits.contains(Trait.IS_RULE))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegulationKind.class)));
    }

    /** Returns whether only central bodies issue this kind. */
    public boolean isCentral() {
        return traits.contains(Trait.IS_CENTRAL);
    }

    /** Returns whether this kind is issued by order or under a number of the issuing office. */
    public boolean bearsNumber() {
        return traits.contains(Trait.BEARS_A_NUMBER);
    }

    /**
     * Returns whether 立法法 and the procedures for making rules require the text to state its enactment and effective
     * dates.
     */
    public boolean statesItsDays() {
        return traits.contains(Trait.STATES_ITS_DAYS);
    }

    /**
     * Returns whether two documents with equal titles and different numbers are distinct: notices share titles, while
     * laws and rules keep their title through amendments that each have their own number.
     */
    public boolean isToldApartByNumber() {
        return traits.contains(Trait.TOLD_APART_BY_NUMBER);
    }
}
