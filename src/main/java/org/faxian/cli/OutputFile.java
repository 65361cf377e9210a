package org.faxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.desk.UsageException;

/** Writes what a person has asked for into the file that they have named. */
final class OutputFile {
    private OutputFile() {}

    /** Writes the file, over one of that name. */
    static void write(byte[] bytes, Path file) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UsageException(
                    "cannot write " + file + " (" + e.getMessage() + "): name a file in a folder that exists");
        }
    }
}
