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
 * A plain text file of the operator's, which need not exist, and what is made of it; read anew once its time or size has
 * changed. Safe for many threads.
 *
 * @param <T> what is made of the lines
 */
public final class OperatorFile<T> {
    private static final Logger LOG = LoggerFactory.getLogger(OperatorFile.class);
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Optional<Path> file;
    private final Function<Text, T> make;
    private volatile Loaded<T> loaded;

    /**
     * What the file holds.
     *
     * @param source its name, for messages
     * @param lines none where there is no file, or none that can be read
     * @param fault why it cannot be read; empty where it can, or is not there
     */
    public record Text(String source, List<String> lines, Optional<String> fault) {
        private static final Text NONE = new Text("", List.of(), Optional.empty());

        public Text {
            lines = List.copyOf(lines);
        }
    }

    /** How a file looked when it was read; empty where there was none. */
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
     * A file that is watched.
     *
     * @param file empty where there is none to watch
     * @param make makes something of whatever stands there, and of nothing, too
     */
    public OperatorFile(Optional<Path> file, Function<Text, T> make) {
        this.file = file;
        this.make = make;
        this.loaded = load();
    }

    /** The lines of a file that ships with the program, beside the class. */
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

    /** What is made of the file as it is now. */
    public T current() {
        Loaded<T> known = loaded;
        return Look.at(file).equals(known.look()) ? known.made() : reload(known).made();
    }

    /** Of those who notice a change at once, one reads the file. */
    private synchronized Loaded<T> reload(Loaded<T> known) {
        if (loaded.equals(known)) {
            loaded = load();
            LOG.info("Read again: {}", file.map(Path::toString).orElse(""));
        }
        return loaded;
    }

    private Loaded<T> load() {
        // The look comes first: a change while it is read is noticed the next time.
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
