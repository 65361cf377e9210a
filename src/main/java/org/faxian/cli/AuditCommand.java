package org.faxian.cli;

import java.io.PrintWriter;
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
import org.faxian.desk.UsageException;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
import org.faxian.regulation.LegalDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian audit}: the matters that need a person, each with the command that settles it. */
@Command(
        name = "audit",
        description = {
            "Lists what needs a person: statuses that are contradicted or presumed, clauses whose object was not found,"
                    + " terms that end soon, texts that rest on what was repealed, what was not read or is doubtful.",
            "Each comes with the command that settles it; what only a person can say stands in it in capitals (DATE,"
                    + " REASON)."
        },
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {
    /** The number of findings printed per type, so that one type does not hide the others. */
    private static final int SHOWN = 10;

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "only these, such as unmatched-repeal; may be repeated")
    private List<String> types = List.of();

    @Option(
            names = "--within",
            paramLabel = "DAYS",
            defaultValue = "90",
            description = "how many days ahead a term that ends is told (default: ${DEFAULT-VALUE})")
    private int within;

    @Option(names = "--as-of", paramLabel = "DATE", description = "as if today were this day (default: today)")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--xlsx", paramLabel = "FILE", description = "write all of them to this workbook")
    private Optional<Path> xlsx = Optional.empty();

    AuditCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Set<FindingType> wanted = types();
        if (within < 0) {
            throw new UsageException("--within takes a number of days ahead, 0 or more, found: " + within);
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
        List<String> notices = notices(corpus.notices(), types.isEmpty() ? all.unheld() : 0);
        PrintWriter out = spec.commandLine().getOut();
        xlsx.ifPresent(file -> OutputFile.write(new AuditWorkbook(all).bytes(), file));
        if (options.json()) {
            out.println(DomainJson.mapper().writeValueAsString(AuditView.of(audit, notices)));
        } else {
            new AuditText(out, types.isEmpty() ? SHOWN : Long.MAX_VALUE).print(audit, notices);
            xlsx.ifPresent(file -> out.println("written: " + file));
        }
        out.flush();
        return 0;
    }

    /**
     * Adds the number of clauses whose object the corpus does not hold; they cannot be matched, and are listed on
     * request.
     */
    private static List<String> notices(List<String> known, long unheld) {
        List<String> notices = new ArrayList<>(known);
        if (unheld > 0) {
            notices.add(unheld
                    + " more texts repeal or amend documents that the corpus does not hold, nor any of a similar title:"
                    + " faxian audit --type " + FindingType.UNMATCHED_REPEAL.wireName() + " lists them");
        }
        return notices;
    }

    private Set<FindingType> types() {
        Set<FindingType> wanted = EnumSet.noneOf(FindingType.class);
        for (String name : types) {
            wanted.add(FindingType.named(name)
                    .orElseThrow(() -> new UsageException(
                            "there is no type of finding " + name + ": there are " + FindingType.names())));
        }
        return types.isEmpty() ? EnumSet.allOf(FindingType.class) : wanted;
    }
}
