package org.faxian.cli.decide;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code faxian split}: records that a version of a regulation is a regulation of its own. */
@Command(name = "split", description = "${bundle:cli.split}")
public final class SplitCommand extends DecisionCommand {
    @Parameters(arity = "1", paramLabel = "${bundle:cli.label.version}", descriptionKey = "cli.split.version")
    private String version;

    SplitCommand(Clock clock) {
        super(clock);
    }

    @Override
    Registrar.Draft draft() {
        return situation -> {
            RegulationVersion found = CorrectCommand.version(version, situation.register());
            RegulationId id = found.id().regulation();
            if (find(id.value(), situation.register()).versions().size() == 1) {
                throw new UsageException(Message.of("cli.split.only-version", id));
            }
            List<TextId> texts = found.sources().stream().map(SourceFile::text).toList();
            return new Decision.Split(
                    situation.at(),
                    decidedBy(),
                    id,
                    texts,
                    freshId(texts.getFirst(), situation),
                    reason(),
                    situation.evidence());
        };
    }

    /** Returns an id that no regulation has or had. */
    private static RegulationId freshId(TextId text, Registrar.Situation situation) {
        Set<RegulationId> taken = new HashSet<>(situation.journal().splitIds());
        situation.journal().identifiedTexts().values().forEach(line -> taken.add(line.id()));
        situation.register().regulations().forEach(regulation -> taken.add(regulation.id()));
        return RegulationId.of(text, taken);
    }
}
