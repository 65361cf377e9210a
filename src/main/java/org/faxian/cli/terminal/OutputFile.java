package org.faxian.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.faxian.desk.UsageException;
import org.faxian.language.Message;

/** Writes output to a file named by the user. */
public final class OutputFile {
    private OutputFile() {}

    /** The content of a file, written as it is made. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes the file, replacing an existing one. */
    public static void write(byte[] bytes, Path file) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.not-written", file, Message.cause(e)));
        }
    }

    /**
     * Writes the file under a name that ends in {@code .part}, and gives it its own name when it is whole. If that fails,
     * nothing half-written is left.
     *
     * @throws UsageException if the folder does not exist
     */
    public static void write(Path file, Content content) throws IOException {
        Path begun = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun))) {
            content.writeTo(out);
        } catch (NoSuchFileException e) {
            throw new UsageException(Message.of("cli.dump.not-written", begun));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(begun);
            throw e;
        }
        Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
