package org.faxian.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The change of one unit of a text.
 *
 * @param types one type, or {@link ChangeType#CHANGED} together with {@link ChangeType#RENUMBERED} or {@link
 *     ChangeType#MOVED}
 * @param from unit of the older text; empty if it was added
 * @param to unit of the newer text; empty if it was removed
 * @param segments text of both units after their labels, from left to right
 */
public record UnitChange(
        Set<ChangeType> types, Optional<TextUnit> from, Optional<TextUnit> to, List<Segment> segments) {
    public UnitChange {
        if (types.isEmpty()) {
            throw new IllegalArgumentException("a unit that stays as it was is UNCHANGED");
        }
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        segments = List.copyOf(segments);
        if (types.contains(ChangeType.ADDED) == from.isPresent()
                || types.contains(ChangeType.REMOVED) == to.isPresent()) {
            throw new IllegalArgumentException("only what is added or removed stands in one text, found " + types);
        }
    }

    /** Returns whether the change has the type. */
    public boolean is(ChangeType type) {
        return types.contains(type);
    }
}
