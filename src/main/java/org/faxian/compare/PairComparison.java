package org.faxian.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.compare.Segment.Deleted;
import org.faxian.compare.Segment.Inserted;

/** The comparison of one unit of the older text with its match in the newer text. */
record PairComparison(TextCounting counting, WordComparison words, Tolerance tolerance, Renumbering renumbering) {

    /** Returns the change of a unit that exists in both texts. */
    UnitChange kept(ComparedUnit older, ComparedUnit newer, boolean inOrder) {
        CountedText from = counting.count(older.unit(), tolerance);
        CountedText to = counting.count(newer.unit(), tolerance);
        Set<ChangeType> types = EnumSet.noneOf(ChangeType.class);
        if (!from.saysTheSame(to)) {
            types.add(ChangeType.CHANGED);
        }
        if (!inOrder) {
            types.add(ChangeType.MOVED);
        } else if (!older.hasNumberOf(newer)) {
            types.add(ChangeType.RENUMBERED);
        }
        if (types.isEmpty()) {
            types.add(ChangeType.UNCHANGED);
        }
        return new UnitChange(
                types,
                Optional.of(older.unit()),
                Optional.of(newer.unit()),
                Segments.of(from, to, words.stretches(from, to), renumbering));
    }

    static UnitChange added(ComparedUnit newer) {
        return new UnitChange(
                Set.of(ChangeType.ADDED),
                Optional.empty(),
                Optional.of(newer.unit()),
                List.of(new Inserted(newer.unit().text(), false)));
    }

    static UnitChange removed(ComparedUnit older) {
        return new UnitChange(
                Set.of(ChangeType.REMOVED),
                Optional.of(older.unit()),
                Optional.empty(),
                List.of(new Deleted(older.unit().text(), false)));
    }
}
