package org.faxian.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two texts.
 *
 * @param units every unit of both texts once, in the order of the newer one; what was removed stands where it stood
 */
public record TextComparison(List<UnitChange> units) {
    public TextComparison {
        units = List.copyOf(units);
    }

    /** Those that did not stay as they were. */
    public List<UnitChange> changes() {
        return units.stream().filter(unit -> !unit.is(ChangeType.UNCHANGED)).toList();
    }

    /** How many units bear each type; one that bears two is counted under both. */
    public Map<ChangeType, Long> counts() {
        Map<ChangeType, Long> counts = new EnumMap<>(ChangeType.class);
        for (ChangeType type : ChangeType.values()) {
            counts.put(type, units.stream().filter(unit -> unit.is(type)).count());
        }
        return counts;
    }
}
