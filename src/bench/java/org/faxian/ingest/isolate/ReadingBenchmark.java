package org.faxian.ingest.isolate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A benchmark of reading files with one child process, and with one per core; see docs/benchmarks.md.
 *
 * <p>Files of one extension are read together, alternately by one process and by many, five times each after a warm-up
 * round. If an extension has few files, each is read several times, so that a round takes long enough.
 */
public final class ReadingBenchmark {
    private static final int ROUNDS = 5;
    private static final int AT_LEAST = 300;
    private static final int AT_MOST = 1_000;
    private static final int MEGABYTES = 1_024;

    private ReadingBenchmark() {}

    /** Reads the files in the given folders and prints a line for each extension. */
    public static void main(String[] folders) throws Exception {
        int cores = Runtime.getRuntime().availableProcessors();
        System.out.printf(
                "%-6s %6s %8s | one process %8s %8s | %d processes %8s %8s | %s%n",
                "", "files", "MB", "files/s", "MB/s", cores, "files/s", "MB/s", "ratio");
        try (IsolatedReader one = reader(1);
                IsolatedReader many = reader(cores)) {
            for (Map.Entry<String, List<Path>> type : byExtension(folders).entrySet()) {
                List<Path> files = round(type.getValue());
                compare(type.getKey(), files, one, many, cores);
            }
        }
    }

    private static IsolatedReader reader(int processes) {
        return new IsolatedReader(IsolatedReader.Limits.of(processes, MEGABYTES));
    }

    private static Map<String, List<Path>> byExtension(String[] folders) throws IOException {
        Map<String, List<Path>> files = new TreeMap<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                all.filter(Files::isRegularFile)
                        .filter(file ->
                                file.getFileName().toString().matches(".*\\.(docx?|odt|rtf|pdf|ofd|html|txt|md)"))
                        .collect(Collectors.groupingBy(ReadingBenchmark::extension))
                        .forEach((extension, found) -> files.computeIfAbsent(extension, key -> new ArrayList<>())
                                .addAll(found));
            }
        }
        return files;
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return (name.contains("-scan") ? "scan-" : "") + name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns a hundred files or more for a round; scans only once each, because they take seconds. */
    private static List<Path> round(List<Path> files) {
        List<Path> sorted = files.stream().sorted().limit(AT_MOST).toList();
        int times = extension(sorted.getFirst()).startsWith("scan") ? 1 : 1 + (AT_LEAST - 1) / sorted.size();
        return Collections.nCopies(times, sorted).stream().flatMap(List::stream).toList();
    }

    private static void compare(String type, List<Path> files, IsolatedReader one, IsolatedReader many, int cores)
            throws Exception {
        double megabytes =
                files.stream().mapToLong(file -> file.toFile().length()).sum() / 1e6;
        double[] alone = new double[ROUNDS];
        double[] together = new double[ROUNDS];
        seconds(files, one, 1);
        seconds(files, many, cores);
        for (int round = 0; round < ROUNDS; round++) {
            alone[round] = seconds(files, one, 1);
            together[round] = seconds(files, many, cores);
        }
        double[] ratios = new double[ROUNDS];
        Arrays.setAll(ratios, round -> alone[round] / together[round]);
        double a = median(alone);
        double b = median(together);
        System.out.printf(
                "%-8s %4d %8.1f | %20.1f %8.2f | %20.1f %8.2f | %.2f (%.2f to %.2f)%n",
                type,
                files.size(),
                megabytes,
                files.size() / a,
                megabytes / a,
                files.size() / b,
                megabytes / b,
                median(ratios),
                Arrays.stream(ratios).min().orElseThrow(),
                Arrays.stream(ratios).max().orElseThrow());
    }

    private static double seconds(List<Path> files, IsolatedReader reader, int threads) throws Exception {
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            files.forEach(file ->
                    pool.execute(() -> reader.read(file, file.getFileName().toString())));
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
