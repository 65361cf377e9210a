package org.faxian.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.language.Labelled;
import org.faxian.language.Language;
import org.faxian.language.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with options and arguments, and where the right ones are listed. */
record UsageHandler(Language language) implements CommandLine.IParameterExceptionHandler {
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

    @Override
    public int handleParseException(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println(language.say("cli.failed", language.say(message(failure, List.of(arguments)))));
        suggestions(failure).ifPresent(suggested -> command.getErr().println(language.say(suggested)));
        command.getErr()
                .println(language.say(
                        "cli.usage.see-help", command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static Message message(ParameterException failure, List<String> arguments) {
        return switch (failure) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing(), arguments);
            case OverwrittenOptionException twice -> Message.of("cli.usage.twice", name(twice.getOverwritten()));
            case CommandLine.MutuallyExclusiveArgsException exclusive ->
                Message.of("cli.usage.exclusive", options(exclusive, arguments));
            default ->
                Optional.ofNullable(failure.getArgSpec())
                        .map(argument -> badValue(argument, String.valueOf(failure.getValue())))
                        .orElseGet(() -> arguments.isEmpty()
                                ? Message.of("cli.usage.no-command")
                                : Message.of("cli.usage.bad", String.join(" ", arguments)));
        };
    }

    private static Message unmatched(UnmatchedArgumentException failure) {
        String first = failure.getUnmatched().getFirst();
        if (first.startsWith("-")) {
            return Message.of("cli.usage.unknown-option", first);
        }
        boolean isCommand = !failure.getCommandLine().getSubcommands().isEmpty();
        return Message.of(isCommand ? "cli.usage.unknown-command" : "cli.usage.surplus", first);
    }

    private static Message missing(List<ArgSpec> missing, List<String> arguments) {
        if (missing.size() == 1
                && missing.getFirst() instanceof OptionSpec option
                && Arrays.stream(option.names()).anyMatch(arguments::contains)) {
            return Message.of("cli.usage.missing-value", option.longestName(), option.paramLabel());
        }
        boolean isChoice = missing.stream()
                .anyMatch(
                        argument -> argument.group() != null && argument.group().exclusive());
        return Message.of(
                isChoice ? "cli.usage.missing-one-of" : "cli.usage.missing",
                missing.stream().map(UsageHandler::written).toList());
    }

    private static Message badValue(ArgSpec argument, String value) {
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        if (type == LocalDate.class) {
            return Message.of("cli.usage.bad-day", name(argument), value);
        }
        if (type == int.class || type == Integer.class) {
            return Message.of("cli.usage.bad-number", name(argument), value);
        }
        return type.isEnum()
                ? Message.of("cli.usage.bad-choice", name(argument), value, choices(type))
                : Message.of("cli.usage.bad-value", name(argument), value);
    }

    private static List<Object> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(one ->
                        one instanceof Labelled term ? Message.of("problem.choice", term.name(), term.message()) : one)
                .toList();
    }

    /** Returns the options that exclude each other and were given; picocli names them in its sentence only. */
    private static List<String> options(ParameterException failure, List<String> arguments) {
        Set<String> named = new LinkedHashSet<>();
        OPTION.matcher(failure.getMessage()).results().map(MatchResult::group).forEach(named::add);
        return named.stream()
                .filter(option -> arguments.stream()
                        .anyMatch(argument -> argument.equals(option) || argument.startsWith(option + "=")))
                .toList();
    }

    private static Optional<Message> suggestions(ParameterException failure) {
        return Optional.of(failure)
                .filter(UnmatchedArgumentException.class::isInstance)
                .map(UnmatchedArgumentException.class::cast)
                .map(UnmatchedArgumentException::getSuggestions)
                .filter(suggested -> !suggested.isEmpty())
                .map(suggested -> Message.of("cli.usage.did-you-mean", suggested));
    }

    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
