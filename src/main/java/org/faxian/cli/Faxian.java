package org.faxian.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.isolate.IsolatedReader;
import org.faxian.ingest.isolate.IsolatedReader.Limits;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code faxian}. */
@Command(
        name = "faxian",
        description = "Takes in, searches and publishes the regulations that are in force.",
        mixinStandardHelpOptions = true,
        versionProvider = Faxian.Version.class,
        synopsisSubcommandLabel = "COMMAND",
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
            DumpCommand.class,
            EvaluateCommand.class,
            AuditCommand.class,
            VerifyCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:done, but some files failed; each is named", "2:wrong usage", "3:could not do it"})
public final class Faxian {
    /** The exit code if some files failed; each of them is named. */
    static final int SOME_FAILED = 1;
    /** The exit code for wrong usage. */
    static final int USAGE = 2;
    /** The exit code if the command could not be carried out. */
    static final int FAILED = 3;

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
        try {
            int processes = setting("FAXIAN_PROCESSES", Runtime.getRuntime().availableProcessors());
            IsolatedReader documents = new IsolatedReader(Limits.of(processes, setting("FAXIAN_PROCESS_MEMORY", 1024)));
            // Also closes on interruption; otherwise the child processes would continue to read.
            Runtime.getRuntime().addShutdownHook(new Thread(documents::close));
            return commandLine(Clock.systemUTC(), documents).execute(args);
        } catch (IllegalArgumentException e) {
            System.err.println("faxian: " + e.getMessage());
            return USAGE;
        } catch (OutOfMemoryError e) {
            System.err.println("faxian: there is not enough memory for this: give more with FAXIAN_JAVA_OPTS=-Xmx…");
            return FAILED;
        }
    }

    private static int setting(String variable, int usual) {
        try {
            return Optional.ofNullable(System.getenv(variable))
                    .map(Integer::valueOf)
                    .orElse(usual);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(variable + " is a whole number, found " + System.getenv(variable), e);
        }
    }

    /** Returns the command line; tests use it as well. */
    static CommandLine commandLine(Clock clock, DocumentReader documents) {
        return new CommandLine(new Faxian(), new CommandFactory(clock, documents))
                .setExecutionExceptionHandler(new FailureHandler())
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
        throw new CommandLine.TypeConversionException(
                "found '" + text + "', expected a day of the calendar written as 2024-03-01");
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
