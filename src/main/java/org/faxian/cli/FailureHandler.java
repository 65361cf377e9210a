package org.faxian.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.answer.Moved;
import org.faxian.answer.Refusal;
import org.faxian.corpus.CorpusException;
import org.faxian.desk.UsageException;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.language.MessageException;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.query.InvalidSearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Converts failures into one sentence and an exit code; stack traces go only to the log. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
    private static final Pattern UPPER = Pattern.compile("\\p{Lu}");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("faxian: " + message(failure, command));
        return switch (failure) {
            case CommandLine.ParameterException e -> Faxian.USAGE;
            case InvalidSearchException e -> Faxian.USAGE;
            case Refusal e -> Faxian.USAGE;
            case Moved e -> Faxian.USAGE;
            case UsageException e -> Faxian.USAGE;
            default -> Faxian.FAILED;
        };
    }

    private static String message(Exception failure, CommandLine command) {
        if (failure instanceof MessageException told) {
            return Language.ofTerminal(System.getenv()).say(withOptions(told.message(), command));
        }
        boolean expected = failure instanceof CorpusException
                || failure instanceof EngineUnavailableException
                || failure instanceof UsageException;
        if (!expected) {
            LOG.debug("The command failed", failure);
        }
        return Optional.ofNullable(failure.getMessage())
                .orElse("something failed that should not ("
                        + failure.getClass().getSimpleName()
                        + "): run again with FAXIAN_LOG=debug and report what it prints");
    }

    /** Returns the message with the options of the command, --as-of, in place of parameters of the API, asOf. */
    private static Message withOptions(Message message, CommandLine command) {
        return new Message(
                message.key(),
                message.values().stream().map(value -> option(value, command)).toList());
    }

    private static Object option(Object value, CommandLine command) {
        String option = "--" + UPPER.matcher(value.toString()).replaceAll("-$0").toLowerCase(Locale.ROOT);
        return value instanceof String && command.getCommandSpec().optionsMap().containsKey(option) ? option : value;
    }
}
