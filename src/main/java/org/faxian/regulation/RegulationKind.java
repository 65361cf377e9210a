package org.faxian.regulation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kind of a regulation (效力级别 in the databases), from the highest level of authority to the lowest.
 *
 * <p>What the kinds differ in is said here, so that a new one says all of it.
 */
public enum RegulationKind {
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

    /** The Chinese term, as the public reads it. */
    public String label() {
        return label;
    }

    /** The rules (规章), be they of a department or of a local government. */
    public static Set<RegulationKind> rules() {
        return Arrays.stream(values())
                .filter(kind -> kind.traits.contains(Trait.IS_RULE))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegulationKind.class)));
    }

    /** Whether only bodies of the whole country issue such. */
    public boolean isCentral() {
        return traits.contains(Trait.IS_CENTRAL);
    }

    /** Whether it is issued by order, or under a number of the issuing office. */
    public boolean bearsNumber() {
        return traits.contains(Trait.BEARS_A_NUMBER);
    }

    /** Whether its text has to say when it was enacted and when it takes effect, by 立法法 and the rules of making rules. */
    public boolean statesItsDays() {
        return traits.contains(Trait.STATES_ITS_DAYS);
    }

    /**
     * Whether two of one title and different numbers are two documents: notices share titles, while laws and rules keep
     * theirs through amendments that each bring a number of their own.
     */
    public boolean isToldApartByNumber() {
        return traits.contains(Trait.TOLD_APART_BY_NUMBER);
    }
}
