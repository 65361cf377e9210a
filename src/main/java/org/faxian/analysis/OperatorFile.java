package org.faxian.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An optional text file of the operator and the object made from it; read again when its modification time or size
 * changes. Thread-safe.
 *
 * @param <T> type of the object made from the file
 */
public final class OperatorFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorFile.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Optional<Path> file;
    private final Function<Text, T> make;
    private volatile Loaded<T> loaded;

    /**
     * The content of the file.
     *
     * @param source name of the file, for messages
     * @param lines lines; empty if the file does not exist or cannot be read
     * @param fault reason why the file cannot be read; empty if it can be read or does not exist
     */
    public record Text(String source, List<String> lines, Optional<String> fault) {
        private static final Text NONE = new Text("", List.of(), Optional.empty());

        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** The modification time and size of a file when it was read; empty if it did not exist. */
    private record Look(Optional<FileTime> modified, long size) {
        static Look at(Optional<Path> file) {
            try {
                return file.isEmpty() ? new Look(Optional.empty(), 0) : at(file.get());
            } catch (IOException e) {
                return new Look(Optional.empty(), 0);
            }
        }

        private static Look at(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(Optional.of(attributes.lastModifiedTime()), attributes.size());
        }
    }

    private record Loaded<T>(Look look, T made) {}

    /**
     * Creates an object from the file and reads the file.
     *
     * @param file file; empty if none is configured
     * @param make function that makes the object, also from empty content
     */
    public OperatorFile(Optional<Path> file, Function<Text, T> make) {
        this.file = file;
        this.make = make;
        this.loaded = load();
    }

    /** Returns the lines of a file that ships with the program, in the package of the class. */
    public static List<String> shipped(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("a file is missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read: " + name, e);
        }
    }

    /** Returns the object made from the current file. */
    public T current() {
        Loaded<T> known = loaded;
        return Look.at(file).equals(known.look()) ? known.made() : reload(known).made();
    }

    /** Reads the file again; of several threads that notice a change, only one reads it. */
    private synchronized Loaded<T> reload(Loaded<T> known) {
        if (loaded.equals(known)) {
            loaded = load();
            LOG.info("Read again: {}", file.map(Path::toString).orElse(""));
        }
        return loaded;
    }

    private Loaded<T> load() {
        // The attributes are read first, so a change during reading is noticed the next time.
        Look look = Look.at(file);
        Text text =
                look.modified().flatMap(time -> file).map(OperatorFile::read).orElse(Text.NONE);
        text.fault().ifPresent(LOG::warn);
        return new Loaded<>(look, make.apply(text));
    }

    private static Text read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file).stream()
                    .map(line -> line.replace(BYTE_ORDER_MARK, ""))
                    .toList();
            return new Text(file.toString(), lines, Optional.empty());
        } catch (IOException e) {
            return new Text(
                    file.toString(),
                    List.of(),
                    Optional.of(file + ": cannot be read as UTF-8 (" + e.getMessage()
                            + "); save it as UTF-8 and check its permissions. Until then nothing of it is used"));
        }
    }
}
