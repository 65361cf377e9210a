package org.faxian.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.DecisionReport;
import org.faxian.desk.decide.Registrar;
import org.faxian.json.DomainJson;
import org.faxian.register.Register;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The base of all commands that record a decision. */
@Command(mixinStandardHelpOptions = true)
abstract class DecisionCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why, in a sentence")
    private String reason;

    @Option(
            names = "--decided-by",
            paramLabel = "NAME",
            defaultValue = "${env:FAXIAN_DECIDED_BY:-${sys:user.name}}",
            description = "who decides (default: ${DEFAULT-VALUE}; FAXIAN_DECIDED_BY); stands in the evidence")
    private String decidedBy;

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description = "the file that shows it; copied into the corpus, never published")
    private Optional<Path> evidence = Optional.empty();

    @Option(names = "--dry-run", description = "say what would change; store nothing")
    private boolean dryRun;

    DecisionCommand(Clock clock) {
        this.clock = clock;
    }

    /** Returns the decision built from the arguments. */
    abstract Registrar.Draft draft();

    public String reason() {
        return told("--reason", reason);
    }

    String decidedBy() {
        return told("--decided-by", decidedBy);
    }

    /**
     * Returns the argument without surrounding white space.
     *
     * @throws UsageException if the argument is blank
     */
    public static String told(String option, String text) {
        if (text.isBlank()) {
            throw new UsageException(option + " is empty: say it in words");
        }
        return text.strip();
    }

    @Override
    public final Integer call() throws Exception {
        Registrar registrar = new Registrar(options.open(), clock);
        Registrar.Draft draft = draft();
        DecisionReport report = dryRun ? registrar.rehearse(draft, evidence) : registrar.record(draft, evidence);
        PrintWriter out = spec.commandLine().getOut();
        if (options.json()) {
            out.println(json(report));
        } else {
            report.print(out);
        }
        out.flush();
        return 0;
    }

    /** Returns the report as JSON, with the decision as it stands in the journal. */
    private static String json(DecisionReport report) throws IOException {
        ObjectMapper json = DomainJson.mapper();
        ObjectNode view = json.valueToTree(report);
        view.set("decision", json.readTree(json.writerFor(JournalEvent.class).writeValueAsString(report.decision())));
        return json.writeValueAsString(view);
    }

    /**
     * Returns the regulation of the given id, or the only one with that title or document number.
     *
     * @throws UsageException if the id names a version, is retired or is unknown, or several regulations have that name
     */
    public static Regulation find(String id, Register register) {
        if (id.contains("@")) {
            throw new UsageException("this is decided of a regulation with all its versions, found " + id
                    + ": leave out @ and what follows");
        }
        Optional<RegulationId> wellFormed =
                Optional.of(id).filter(RegulationId::isWellFormed).map(RegulationId::new);
        wellFormed.flatMap(register::retired).ifPresent(retired -> {
            throw new UsageException(id + RetiredText.of(retired) + "; nothing was recorded");
        });
        return wellFormed.flatMap(register::regulation).orElseGet(() -> named(id, register));
    }

    private static Regulation named(String name, Register register) {
        List<Regulation> found = register.named(name);
        if (found.size() > 1) {
            throw new UsageException("several regulations are called " + name + ": name one of "
                    + found.stream()
                            .map(one -> one.id() + " ("
                                    + one.versions().getLast().metadata().title() + ")")
                            .collect(Collectors.joining(", "))
                    + "; nothing was recorded");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new UsageException("there is no regulation " + name
                        + ": find its id, title or number with faxian search; nothing was recorded"));
    }
}
