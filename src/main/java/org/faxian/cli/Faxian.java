package org.faxian.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.cli.check.AuditCommand;
import org.faxian.cli.check.EvaluateCommand;
import org.faxian.cli.check.VerifyCommand;
import org.faxian.cli.decide.ActCommand;
import org.faxian.cli.decide.CorrectCommand;
import org.faxian.cli.decide.DismissCommand;
import org.faxian.cli.decide.LinkCommand;
import org.faxian.cli.decide.MergeCommand;
import org.faxian.cli.decide.SplitCommand;
import org.faxian.cli.decide.WithdrawCommand;
import org.faxian.cli.intake.IngestCommand;
import org.faxian.cli.intake.InspectCommand;
import org.faxian.cli.intake.ReindexCommand;
import org.faxian.cli.read.ChangesCommand;
import org.faxian.cli.read.CompileCommand;
import org.faxian.cli.read.DiffCommand;
import org.faxian.cli.read.DumpCommand;
import org.faxian.cli.read.SearchCommand;
import org.faxian.cli.read.ShowCommand;
import org.faxian.cli.read.StatisticsCommand;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.HelpLanguage;
import org.faxian.desk.UsageException;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.isolate.IsolatedReader;
import org.faxian.ingest.isolate.IsolatedReader.Limits;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.language.MessageException;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code faxian}. */
@Command(
        name = "faxian",
        description = "${bundle:cli.faxian}",
        mixinStandardHelpOptions = true,
        versionProvider = Faxian.Version.class,
        subcommands = {
            IngestCommand.class,
            ReindexCommand.class,
            ServeCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            InspectCommand.class,
            ActCommand.Repeal.class,
            ActCommand.Amend.class,
            ActCommand.Lapse.class,
            ActCommand.Suspend.class,
            ActCommand.Resume.class,
            ActCommand.Confirm.class,
            CorrectCommand.class,
            WithdrawCommand.class,
            LinkCommand.class,
            MergeCommand.class,
            SplitCommand.class,
            DismissCommand.class,
            ChangesCommand.class,
            StatisticsCommand.class,
            CompileCommand.class,
            DumpCommand.class,
            EvaluateCommand.class,
            AuditCommand.class,
            VerifyCommand.class
        })
public final class Faxian {
    private static final int LEAST_MEGABYTES = 64;

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private Faxian() {}

    /** Runs one command and exits with its exit code. */
    public static void main(String[] args) {
        // Otherwise libraries that log through java.util.logging would write to the terminal.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(args));
    }

    private static int run(String[] args) {
        Language language = Language.ofTerminal(System.getenv());
        try {
            int processes = setting("FAXIAN_PROCESSES", 1, Runtime.getRuntime().availableProcessors());
            int megabytes = setting("FAXIAN_PROCESS_MEMORY", LEAST_MEGABYTES, 1024);
            IsolatedReader documents = new IsolatedReader(Limits.of(processes, megabytes));
            // Also closes on interruption; otherwise the child processes would continue to read.
            Runtime.getRuntime().addShutdownHook(new Thread(documents::close));
            return commandLine(Clock.systemUTC(), documents, language).execute(args);
        } catch (MessageException e) {
            System.err.println(language.say("cli.failed", language.say(e.message())));
            return ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            System.err.println(language.say("cli.failed", language.say("cli.failure.memory")));
            return ExitCode.FAILED;
        }
    }

    private static int setting(String variable, int least, int usual) {
        String found = Optional.ofNullable(System.getenv(variable)).orElse(String.valueOf(usual));
        try {
            int number = Integer.parseInt(found);
            if (number < least) {
                throw new UsageException(Message.of("cli.failure.small-setting", variable, least, found));
            }
            return number;
        } catch (NumberFormatException e) {
            throw new UsageException(Message.of("cli.failure.setting", variable, found));
        }
    }

    /**
     * Returns the command line; tests use it as well.
     *
     * @param language the language of help, reports, errors and progress
     */
    public static CommandLine commandLine(Clock clock, DocumentReader documents, Language language) {
        CommandLine commandLine = new CommandLine(new Faxian(), new CommandFactory(clock, documents, language));
        return HelpLanguage.of(commandLine, language)
                .setExecutionExceptionHandler(new FailureHandler(language))
                .setParameterExceptionHandler(new UsageHandler(language))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(LocalDate.class, Faxian::day)
                .setUsageHelpAutoWidth(true);
    }

    /** The day as a user types it: 2024-03-01, 2024/3/1, 2024.3.1 or 2024年3月1日. */
    private static LocalDate day(String text) {
        Matcher typed = DAY.matcher(text.strip());
        try {
            if (typed.matches()) {
                return LocalDate.of(number(typed, 1), number(typed, 2), number(typed, 3));
            }
        } catch (DateTimeException e) {
            // A day that no calendar has is reported like any other malformed day.
        }
        // UsageHandler says what is expected.
        throw new CommandLine.TypeConversionException(text);
    }

    private static int number(Matcher typed, int group) {
        return Integer.parseInt(typed.group(group));
    }

    /** Returns the version that the build wrote into the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Faxian.class.getPackage().getImplementationVersion();
            return new String[] {"faxian " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
