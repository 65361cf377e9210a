package org.faxian.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.answer.Moved;
import org.faxian.answer.Refusal;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.desk.UsageException;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.language.MessageException;
import org.faxian.search.query.InvalidSearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Converts failures into one sentence and an exit code; stack traces go only to the log. */
record FailureHandler(Language language) implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);
    private static final Pattern UPPER = Pattern.compile("\\p{Lu}");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println(language.say("cli.failed", sentence(failure, command)));
        return switch (failure) {
            case CommandLine.ParameterException e -> ExitCode.USAGE;
            case InvalidSearchException e -> ExitCode.USAGE;
            case Refusal e -> ExitCode.USAGE;
            case Moved e -> ExitCode.USAGE;
            case UsageException e -> ExitCode.USAGE;
            default -> ExitCode.FAILED;
        };
    }

    private String sentence(Exception failure, CommandLine command) {
        return switch (failure) {
            case Refusal e -> language.say(withOptions(e.message(), command));
            case InvalidSearchException e -> language.say(withOptions(e.message(), command));
            case MessageException e -> language.say(e.message());
            default -> unexpected(failure);
        };
    }

    private String unexpected(Exception failure) {
        LOG.debug("The command failed", failure);
        return Optional.ofNullable(failure.getMessage())
                .orElseGet(() -> language.say(
                        Message.of("cli.failure.unexpected", failure.getClass().getSimpleName())));
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
