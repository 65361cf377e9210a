package org.faxian.compare;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What has become of one unit of a text.
 *
 * @param types one, or {@link ChangeType#CHANGED} beside {@link ChangeType#RENUMBERED} or {@link ChangeType#MOVED}
 * @param from the unit of the older text; empty where it was added
 * @param to the unit of the newer text; empty where it was removed
 * @param segments the text of both behind their labels, from left to right
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

    /** Whether the types hold that one. */
    public boolean is(ChangeType type) {
        return types.contains(type);
    }
}
