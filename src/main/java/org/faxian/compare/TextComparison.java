package org.faxian.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The changes between two texts.
 *
 * @param units every unit of both texts once, in the order of the newer text; removed units are at their old position
 */
public record TextComparison(List<UnitChange> units) {
    public TextComparison {
        units = List.copyOf(units);
    }

    /** Returns the units that changed. */
    public List<UnitChange> changes() {
        return units.stream().filter(unit -> !unit.is(ChangeType.UNCHANGED)).toList();
    }

    /** Returns the number of units of each type; a unit with two types is counted under both. */
    public Map<ChangeType, Long> counts() {
        Map<ChangeType, Long> counts = new EnumMap<>(ChangeType.class);
        for (ChangeType type : ChangeType.values()) {
            counts.put(type, units.stream().filter(unit -> unit.is(type)).count());
        }
        return counts;
    }
}
