package org.faxian.cli;

import java.util.Optional;
import org.faxian.answer.Moved;
import org.faxian.answer.Refusal;
import org.faxian.corpus.CorpusException;
import org.faxian.desk.UsageException;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.query.InvalidSearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Converts failures into one sentence and an exit code; stack traces go only to the log. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureHandler.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("faxian: " + message(failure));
        return switch (failure) {
            case CommandLine.ParameterException e -> Faxian.USAGE;
            case InvalidSearchException e -> Faxian.USAGE;
            case Refusal e -> Faxian.USAGE;
            case Moved e -> Faxian.USAGE;
            case UsageException e -> Faxian.USAGE;
            default -> Faxian.FAILED;
        };
    }

    private static String message(Exception failure) {
        boolean expected = failure instanceof CorpusException
                || failure instanceof EngineUnavailableException
                || failure instanceof InvalidSearchException
                || failure instanceof Refusal
                || failure instanceof Moved
                || failure instanceof UsageException;
        if (!expected) {
            LOG.debug("The command failed", failure);
        }
        return Optional.ofNullable(failure.getMessage())
                .orElse("something failed that should not ("
                        + failure.getClass().getSimpleName()
                        + "): run again with FAXIAN_LOG=debug and report what it prints");
    }
}
