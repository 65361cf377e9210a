package org.faxian.search.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.Change;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * The log of changes (立改废动态): what has happened to all regulations, and what is known to come.
 *
 * <p>It is told from the timelines, so that what comes by the passing of time alone is in it before its day.
 *
 * @param changes the newest first
 */
public record ChangeLog(List<Change> changes) {
    public ChangeLog {
        changes = List.copyOf(changes);
    }

    /** The log of one commit, which is made once. */
    public static ChangeLog of(Snapshot snapshot) {
        return snapshot.derived(ChangeLog.class, commit -> new ChangeLog(of(commit.regulations(), commit.retired())));
    }

    /** The changes of all, the newest first. */
    public static List<Change> of(List<Regulation> regulations, List<Retired> retired) {
        Map<RegulationId, Regulation> byId =
                regulations.stream().collect(Collectors.toMap(Regulation::id, Function.identity()));
        Function<RegulationId, Optional<Regulation>> all = id -> Optional.ofNullable(byId.get(id));
        Stream<Change> ofRegulations = regulations.stream().flatMap(one -> RegulationChanges.of(one, all).stream());
        Stream<Change> withdrawals = retired.stream().flatMap(one -> switch (one) {
            case Retired.Withdrawn withdrawn -> Stream.of(Change.of(withdrawn));
            // Two ids turned out to be one regulation: nothing has happened to it.
            case Retired.Merged merged -> Stream.empty();
        });
        return Stream.concat(ofRegulations, withdrawals)
                .sorted(Change.NEWEST_FIRST)
                .toList();
    }
}
