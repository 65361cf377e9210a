package org.faxian.search.changes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.Change;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationChanges;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * The log of changes (立改废动态): past changes of all regulations and known future ones.
 *
 * <p>The log is derived from the timelines, so it contains changes that occur by the passing of time before their day.
 *
 * @param changes changes, newest first
 */
public record ChangeLog(List<Change> changes) {
    public ChangeLog {
        changes = List.copyOf(changes);
    }

    /** Returns the log of one commit, computed once. */
    public static ChangeLog of(Snapshot snapshot) {
        return snapshot.derived(
                ChangeLog.class,
                commit -> new ChangeLog(of(commit.regulations(), commit.retired())),
                ChangeLog::updated);
    }

    /** Returns the log with the changes of the given regulations concluded anew. */
    private static ChangeLog updated(ChangeLog former, List<Regulation> decided, Snapshot commit) {
        Set<RegulationId> ids = decided.stream().map(Regulation::id).collect(Collectors.toSet());
        return new ChangeLog(Stream.concat(
                        former.changes.stream().filter(change -> !ids.contains(change.id())),
                        decided.stream().flatMap(one -> RegulationChanges.of(one, commit::regulation).stream()))
                .sorted(Change.NEWEST_FIRST)
                .toList());
    }

    /** Returns the changes of all regulations, newest first. */
    public static List<Change> of(List<Regulation> regulations, List<Retired> retired) {
        Map<RegulationId, Regulation> byId =
                regulations.stream().collect(Collectors.toMap(Regulation::id, Function.identity()));
        Function<RegulationId, Optional<Regulation>> all = id -> Optional.ofNullable(byId.get(id));
        Stream<Change> ofRegulations = regulations.stream().flatMap(one -> RegulationChanges.of(one, all).stream());
        Stream<Change> withdrawals = retired.stream().flatMap(one -> switch (one) {
            case Retired.Withdrawn withdrawn -> Stream.of(Change.of(withdrawn));
            // Two ids identify one regulation; the regulation itself has not changed.
            case Retired.Merged merged -> Stream.empty();
        });
        return Stream.concat(ofRegulations, withdrawals)
                .sorted(Change.NEWEST_FIRST)
                .toList();
    }
}
