package org.faxian.web.regulations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.compare.Comparer;
import org.faxian.compare.TextComparison;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.web.http.Moved;
import org.faxian.web.http.Problem;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.http.Today;
import org.faxian.web.regulations.RegulationLookup.Found;

/** The comparison of the API: the same parameters and the same answer, with HTTP or without. */
public final class DiffApi {
    private final Engine engine;
    private final Comparer comparer;
    private final RegulationLookup lookup;

    /**
     * The comparison over an engine.
     *
     * @param clock decides what today is, in Asia/Shanghai
     */
    public DiffApi(Engine engine, Comparer comparer, Clock clock) {
        this.engine = engine;
        this.comparer = comparer;
        this.lookup = new RegulationLookup(new Today(clock));
    }

    /**
     * Compares two versions.
     *
     * @param address the id of a regulation or of a version
     * @param parameters names and values as they would stand behind the question mark
     * @throws InvalidSearchException where there is no such regulation or version, or a parameter cannot be understood
     */
    public DiffView answer(String address, Map<String, List<String>> parameters) {
        try (Snapshot snapshot = engine.snapshot()) {
            return answer(address, DiffForm.strictlyOf(QueryParameters.of(parameters)), snapshot);
        } catch (Problem e) {
            throw new InvalidSearchException(e.parameter().orElse(""), e.code(), e.chinese());
        } catch (Moved e) {
            throw new InvalidSearchException("id", "moved", e.chinese());
        }
    }

    /** Answers a comparison that was read already. */
    public DiffView answer(String address, DiffForm form) {
        try (Snapshot snapshot = engine.snapshot()) {
            return answer(address, form, snapshot);
        }
    }

    private DiffView answer(String address, DiffForm form, Snapshot snapshot) {
        Found found = lookup.find(address, Optional.empty(), snapshot);
        VersionPair pair = VersionPair.of(found, form);
        TextComparison comparison =
                comparer.compare(Found.text(pair.from(), snapshot), Found.text(pair.to(), snapshot), form.tolerance());
        return DiffView.of(found, pair, form, comparison);
    }
}
