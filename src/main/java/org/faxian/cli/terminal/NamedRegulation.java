package org.faxian.cli.terminal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.faxian.desk.UsageException;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationId;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.names.ReferenceTarget;
import org.faxian.search.query.Resolution;

/** A regulation named on the command line by id, title or document number. */
public final class NamedRegulation {
    private NamedRegulation() {}

    /**
     * Returns the id, with a version if one was typed, or the id of the only regulation with that title or number.
     *
     * @throws UsageException if several regulations have that name
     */
    public static String id(String typed, RegulationSearch search, LocalDate day, Snapshot snapshot) {
        if (RegulationId.isWellFormed(typed.replaceFirst("@.*", ""))) {
            return typed;
        }
        return switch (search.resolve(typed, day, snapshot)) {
            case Resolution.One(ReferenceTarget target) -> target.regulation().value();
            case Resolution.Many(List<ReferenceTarget> targets) -> only(typed, targets);
            case Resolution.None none -> typed;
        };
    }

    private static String only(String typed, List<ReferenceTarget> targets) {
        List<String> ids = targets.stream()
                .map(target -> target.regulation().value())
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw new UsageException(
                    Message.of("cli.several", typed, ids.stream().collect(Collectors.joining(", "))));
        }
        return ids.getFirst();
    }
}
