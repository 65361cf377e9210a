package org.faxian.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of an index: its generations, numbered from 1, and the file {@code CURRENT}, which names the live one.
 *
 * <p>The directory can be deleted and rebuilt from the corpus.
 */
public final class Generations {
    private static final String CURRENT = "CURRENT";
    private static final String FOLDER = "generations";
    private static final int KEPT = 2;

    private final Path index;

    /** Creates the generations of the directory, which need not exist yet. */
    public Generations(Path index) {
        this.index = index;
    }

    /** Returns the directory of the index. */
    public Path index() {
        return index;
    }

    /** Returns the live generation; empty if none was ever completed. */
    public Optional<Path> current() throws IOException {
        Path pointer = index.resolve(CURRENT);
        if (!Files.exists(pointer)) {
            return Optional.empty();
        }
        Path generation =
                index.resolve(FOLDER).resolve(Files.readString(pointer).strip());
        return Files.isDirectory(generation) ? Optional.of(generation) : Optional.empty();
    }

    /**
     * Creates an empty directory for the next generation and deletes generations that were begun after the live one.
     */
    public Path next() throws IOException {
        Optional<Integer> live = current().map(Generations::number);
        int highest = 0;
        for (int number : numbers()) {
            if (live.isPresent() && number > live.get()) {
                delete(folder(number));
            } else {
                highest = Math.max(highest, number);
            }
        }
        return Files.createDirectories(folder(highest + 1));
    }

    /** Makes a completed generation the live one, atomically, and deletes old generations. */
    public void switchTo(Path generation) throws IOException {
        Path half = index.resolve(CURRENT + ".part");
        try (FileChannel channel = FileChannel.open(
                half, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap((generation.getFileName() + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        Files.move(half, index.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        dropBefore(number(generation));
    }

    private void dropBefore(int live) throws IOException {
        List<Integer> past = numbers().stream()
                .filter(number -> number < live)
                .sorted(Comparator.reverseOrder())
                .skip(KEPT - 1)
                .toList();
        for (int number : past) {
            delete(folder(number));
        }
    }

    private List<Integer> numbers() throws IOException {
        Path folder = index.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> generations = Files.list(folder)) {
            return generations
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("\\d{1,9}"))
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    private Path folder(int number) {
        return index.resolve(FOLDER).resolve(String.valueOf(number));
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString());
    }

    /** Deletes a generation that is not live. */
    private static void delete(Path generation) throws IOException {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
