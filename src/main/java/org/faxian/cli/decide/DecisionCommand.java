package org.faxian.cli.decide;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.RetiredText;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.DecisionReport;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The base of all commands that record a decision. */
@Command(mixinStandardHelpOptions = true)
public abstract class DecisionCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "${bundle:cli.label.reason}",
            descriptionKey = "cli.decision.reason")
    private String reason;

    @Option(
            names = "--decided-by",
            paramLabel = "${bundle:cli.label.name}",
            defaultValue = "${env:FAXIAN_DECIDED_BY:-${sys:user.name}}",
            descriptionKey = "cli.decision.decided-by")
    private String decidedBy;

    @Option(names = "--by", paramLabel = "${bundle:cli.label.name}", descriptionKey = "cli.decision.by")
    private Optional<String> by = Optional.empty();

    @Option(names = "--evidence", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.decision.evidence")
    private Optional<Path> evidence = Optional.empty();

    @Option(names = "--dry-run", descriptionKey = "cli.decision.dry-run")
    private boolean dryRun;

    DecisionCommand(Clock clock) {
        this.clock = clock;
    }

    /** Returns the decision built from the arguments. */
    abstract Registrar.Draft draft();

    public String reason() {
        return stated("--reason", reason);
    }

    /** Returns what {@code --by} says. */
    final Optional<String> by() {
        return by;
    }

    /** Returns the person whom {@code --by} names, if it does. */
    Optional<String> person() {
        return by;
    }

    /** Prints what is to be said of the options before the decision is recorded. */
    void prepare() {}

    /** Prints a sentence on standard error. */
    final void warn(String key, Object... values) {
        spec.commandLine().getErr().println(options.terminal(spec).words(key, values));
    }

    final String decidedBy() {
        return person().map(name -> stated("--by", name)).orElseGet(() -> stated("--decided-by", decidedBy));
    }

    private void requireOnePerson() {
        if (person().isPresent() && spec.commandLine().getParseResult().hasMatchedOption("--decided-by")) {
            throw new UsageException(Message.of("cli.decision.two-persons"));
        }
    }

    /**
     * Returns the argument without surrounding white space.
     *
     * @throws UsageException if the argument is blank
     */
    public static String stated(String option, String text) {
        if (text.isBlank()) {
            throw new UsageException(Message.of("cli.blank-option", option));
        }
        return text.strip();
    }

    @Override
    public final Integer call() throws Exception {
        requireOnePerson();
        prepare();
        Registrar registrar = new Registrar(options.open(), clock);
        Registrar.Draft draft = draft();
        DecisionReport report = dryRun ? registrar.rehearse(draft, evidence) : registrar.record(draft, evidence);
        Terminal terminal = options.terminal(spec);
        if (options.json()) {
            terminal.print(Json.of(report, report.decision()));
        } else {
            new DecisionText(terminal).print(report);
        }
        terminal.out().flush();
        return 0;
    }

    /**
     * Returns the regulation of the given id, or the only one with that title or document number.
     *
     * @throws UsageException if the id names a version, is retired or is unknown, or several regulations have that name
     */
    public static Regulation find(String id, Register register) {
        if (id.contains("@")) {
            throw new UsageException(Message.of("cli.decision.version-named", id));
        }
        Optional<RegulationId> wellFormed =
                Optional.of(id).filter(RegulationId::isWellFormed).map(RegulationId::new);
        wellFormed.flatMap(register::retired).ifPresent(retired -> {
            throw new UsageException(Message.of("cli.retired.nothing-recorded", RetiredText.of(id, retired)));
        });
        return wellFormed.flatMap(register::regulation).orElseGet(() -> named(id, register));
    }

    private static Regulation named(String name, Register register) {
        List<Regulation> found = register.named(name);
        if (found.size() > 1) {
            throw new UsageException(Message.of(
                    "cli.decision.several",
                    name,
                    found.stream()
                            .map(one -> one.id() + " ("
                                    + one.versions().getLast().metadata().title() + ")")
                            .collect(Collectors.joining(", "))));
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new UsageException(Message.of("cli.decision.unknown", name)));
    }
}
