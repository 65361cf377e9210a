package org.faxian.cli.decide;

import java.time.Clock;
import java.util.List;
import java.util.TreeMap;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faxian correct}: corrects fields recognised in a document. */
@Command(name = "correct", description = "${bundle:cli.correct}")
public final class CorrectCommand extends DecisionCommand {
    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.correct.id")
    private String id;

    @Option(
            names = "--set",
            required = true,
            paramLabel = "${bundle:cli.label.field-value}",
            descriptionKey = "cli.correct.set")
    private List<String> sets;

    CorrectCommand(Clock clock) {
        super(clock);
    }

    @Override
    Registrar.Draft draft() {
        TreeMap<String, String> set = new TreeMap<>();
        for (String assignment : sets) {
            int equals = assignment.indexOf('=');
            String name =
                    equals < 0 ? assignment : assignment.substring(0, equals).strip();
            if (equals < 0 || Field.correctable(name).isEmpty()) {
                throw new UsageException(Message.of("cli.correct.unknown-field", Field.correctableNames(), assignment));
            }
            set.put(name, assignment.substring(equals + 1).strip());
        }
        return situation -> {
            RegulationVersion version = version(id, situation.register());
            set.forEach((name, value) -> requireFitting(version.metadata(), name, value));
            return new Decision.Corrected(
                    situation.at(),
                    decidedBy(),
                    version.id().regulation(),
                    version.sources().stream().map(SourceFile::text).toList(),
                    set,
                    reason(),
                    situation.evidence());
        };
    }

    /**
     * Returns the version of the given id; the id of a regulation stands for its only version.
     *
     * @throws UsageException if there is no such version, or several versions may be meant
     */
    static RegulationVersion version(String id, Register register) {
        int at = id.indexOf('@');
        Regulation regulation = find(at < 0 ? id : id.substring(0, at), register);
        List<RegulationVersion> versions = regulation.versions();
        if (at < 0 && versions.size() > 1) {
            throw new UsageException(Message.of(
                    "cli.correct.several-versions",
                    id,
                    versions.stream().map(RegulationVersion::id).toList()));
        }
        return versions.stream()
                .filter(version -> at < 0 || version.id().label().equals(id.substring(at + 1)))
                .findFirst()
                .orElseThrow(() -> new UsageException(Message.of(
                        "cli.correct.unknown-version",
                        id,
                        versions.stream().map(RegulationVersion::id).toList())));
    }

    private static void requireFitting(Metadata metadata, String name, String value) {
        try {
            Field.correctable(name).orElseThrow().put(metadata, value);
        } catch (IllegalArgumentException e) {
            throw new UsageException(Message.of("cli.correct.bad-value", name, value, Message.cause(e)));
        }
    }
}
