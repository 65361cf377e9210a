package org.faxian.cli.decide;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.RegulationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code faxian merge}: records that two ids denote one regulation. */
@Command(name = "merge", description = "${bundle:cli.merge}")
public final class MergeCommand extends DecisionCommand {
    @Parameters(arity = "2", paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.merge.ids")
    private List<String> ids;

    MergeCommand(Clock clock) {
        super(clock);
    }

    @Override
    Registrar.Draft draft() {
        return situation -> {
            RegulationId one = find(ids.getFirst(), situation.register()).id();
            RegulationId other = find(ids.getLast(), situation.register()).id();
            if (one.equals(other)) {
                throw new UsageException(Message.of("cli.merge.same", one));
            }
            List<RegulationId> byAge = Stream.concat(
                            situation.journal().identifiedTexts().values().stream()
                                    .map(Identified::id),
                            situation.journal().splitIds().stream())
                    .toList();
            boolean isOlder = byAge.indexOf(one) <= byAge.indexOf(other);
            return new Decision.Merged(
                    situation.at(),
                    decidedBy(),
                    isOlder ? other : one,
                    isOlder ? one : other,
                    reason(),
                    situation.evidence());
        };
    }
}
