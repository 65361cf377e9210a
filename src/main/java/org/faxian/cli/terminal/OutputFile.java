package org.faxian.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.desk.UsageException;
import org.faxian.language.Message;

/** Writes output to a file named by the user. */
public final class OutputFile {
    private OutputFile() {}

    /** Writes the file, replacing an existing one. */
    public static void write(byte[] bytes, Path file) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.not-written", file, Message.cause(e)));
        }
    }
}
