package org.faxian.search.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.search.engine.Engine.Snapshot;

/** A cache of the figures of all years up to a day, counted once per day for each commit. */
public final class YearsByDay {
    private Optional<Counted> last = Optional.empty();

    private YearsByDay() {}

    /** The figures of all years up to a day. */
    private record Counted(LocalDate day, List<YearFigures> years) {}

    /** Returns the figures of the commit, oldest year first, as counted by {@link Statistics}. */
    public static List<YearFigures> upTo(LocalDate today, Snapshot snapshot) {
        return snapshot.derived(YearsByDay.class, commit -> new YearsByDay()).counted(today, snapshot);
    }

    private synchronized List<YearFigures> counted(LocalDate today, Snapshot snapshot) {
        if (last.filter(known -> known.day().equals(today)).isEmpty()) {
            last = Optional.of(new Counted(today, new Statistics(snapshot, Set.of(), today).years()));
        }
        return last.orElseThrow().years();
    }
}
