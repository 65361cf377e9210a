package org.faxian.answer.regulation;

import java.time.Clock;
import java.util.Optional;
import org.faxian.answer.Moved;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.compare.Comparer;
import org.faxian.compare.TextComparison;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;

/** The comparison of the API, usable with or without HTTP. */
public final class Comparisons {
    private final Engine engine;
    private final Comparer comparer;
    private final RegulationLookup lookup;

    /**
     * Creates the comparison over an engine.
     *
     * @param clock the clock that determines today's date in Asia/Shanghai
     */
    public Comparisons(Engine engine, Comparer comparer, Clock clock) {
        this.engine = engine;
        this.comparer = comparer;
        this.lookup = new RegulationLookup(new Today(clock));
    }

    /**
     * Compares two versions.
     *
     * @param address the id of a regulation or of a version
     * @throws Refusal if there is no such regulation or version
     * @throws Moved if the regulation has another id now
     */
    public DiffView answer(String address, ComparisonRequest form) {
        try (Snapshot snapshot = engine.snapshot()) {
            return answer(address, form, snapshot);
        }
    }

    private DiffView answer(String address, ComparisonRequest form, Snapshot snapshot) {
        Found found = lookup.find(address, Optional.empty(), snapshot);
        VersionPair pair = VersionPair.of(found, form);
        TextComparison comparison =
                comparer.compare(Found.text(pair.from(), snapshot), Found.text(pair.to(), snapshot), form.tolerance());
        return DiffView.of(found, pair, form, comparison);
    }
}
