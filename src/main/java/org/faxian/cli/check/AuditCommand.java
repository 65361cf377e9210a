package org.faxian.cli.check;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.faxian.audit.Audit;
import org.faxian.audit.FindingType;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.OutputFile;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.UsageException;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.regulation.LegalDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian audit}: the matters that need a person, each with the command that settles it. */
@Command(name = "audit", description = "${bundle:cli.audit}", mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {
    /** The number of findings printed per type, so that one type does not hide the others. */
    private static final int SHOWN = 10;

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--type", paramLabel = "${bundle:cli.label.type}", descriptionKey = "cli.audit.type")
    private List<String> types = List.of();

    @Option(
            names = "--within",
            paramLabel = "${bundle:cli.label.days}",
            defaultValue = "90",
            descriptionKey = "cli.audit.within")
    private int within;

    @Option(names = "--as-of", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.audit.as-of")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.audit.xlsx")
    private Optional<Path> xlsx = Optional.empty();

    AuditCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Set<FindingType> wanted = types();
        if (within < 0) {
            throw new UsageException(Message.of("cli.audit.bad-within", within));
        }
        Workspace workspace = options.open();
        CorpusRegister corpus =
                CorpusRegister.of(workspace, workspace.corpus().journal().read(), Map.of());
        LocalDate day = asOf.orElseGet(() -> LegalDay.today(clock));
        Audit all = Audit.of(
                        corpus.register(),
                        corpus.notes(),
                        workspace.corpus().site().inForceOnIssue(),
                        day,
                        within)
                .only(wanted);
        Audit audit = types.isEmpty() ? all.withoutUnheld() : all;
        List<Message> notices = notices(corpus.notices(), types.isEmpty() ? all.unheld() : 0);
        Terminal terminal = options.terminal(spec);
        xlsx.ifPresent(file -> OutputFile.write(new AuditWorkbook(all, terminal).bytes(), file));
        if (options.json()) {
            terminal.print(Json.of(AuditView.of(audit, notices)));
        } else {
            new AuditText(terminal, types.isEmpty() ? SHOWN : Long.MAX_VALUE).print(audit, notices);
            xlsx.ifPresent(file -> terminal.say("cli.written", file));
        }
        terminal.out().flush();
        return 0;
    }

    /**
     * Adds the number of clauses whose object the corpus does not hold; they cannot be matched, and are listed on
     * request.
     */
    private static List<Message> notices(List<Message> known, long unheld) {
        List<Message> notices = new ArrayList<>(known);
        if (unheld > 0) {
            notices.add(Message.of("cli.audit.unheld", unheld, FindingType.UNMATCHED_REPEAL.wireName()));
        }
        return notices;
    }

    private Set<FindingType> types() {
        Set<FindingType> wanted = EnumSet.noneOf(FindingType.class);
        for (String name : types) {
            wanted.add(FindingType.named(name)
                    .orElseThrow(
                            () -> new UsageException(Message.of("cli.audit.unknown-type", name, FindingType.names()))));
        }
        return types.isEmpty() ? EnumSet.allOf(FindingType.class) : wanted;
    }
}
