package org.faxian.analysis;

import com.hankcs.hanlp.mining.word2vec.Vector;
import com.hankcs.hanlp.mining.word2vec.WordVectorModel;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Learns vectors of words from texts, by HanLP's word2vec (Mikolov et al., 2013): texts are {@link #add added} one by one.
 *
 * <p>The same texts in the same order give the same vectors, since one thread of a process of its own learns. Closing drops what was added.
 */
public final class WordVectorLearning implements AutoCloseable {
    /** Fewer words than these teach more chance than meaning; see docs/benchmarks.md. */
    private static final int ENOUGH = 500_000;
    /** How many words are read in all: a small corpus is read more often than a large one. */
    private static final int READ_IN_ALL = 20_000_000;

    private static final int LEAST_READINGS = 2;
    private static final int MOST_READINGS = 20;
    /** A table of 400 MB, and two vectors of each word. */
    private static final int MEGABYTES = 1_500;

    private final Path folder;
    private final int enough;
    private final int readInAll;
    private final BufferedWriter writer;
    private final Map<String, Integer> textsWith = new HashMap<>();
    private int texts;
    private long words;

    /** A learning that keeps what it has to read in the folder, which it makes and deletes. */
    public WordVectorLearning(Path folder) throws IOException {
        this(folder, ENOUGH, READ_IN_ALL);
    }

    WordVectorLearning(Path folder, int enough, int readInAll) throws IOException {
        this.enough = enough;
        this.readInAll = readInAll;
        this.folder = Files.createDirectories(folder);
        this.writer = Files.newBufferedWriter(texts());
    }

    private Path texts() {
        return folder.resolve("texts");
    }

    private Path vectors() {
        return folder.resolve("vectors");
    }

    private Path errors() {
        return folder.resolve("errors");
    }

    /** Adds a text, given as its words in order. */
    public void add(List<String> text) throws IOException {
        writer.write(String.join(" ", text));
        writer.newLine();
        texts++;
        words += text.size();
        new HashSet<>(text).forEach(word -> textsWith.merge(word, 1, Integer::sum));
    }

    /**
     * Learns from what was added; knows no word where that was too little. Takes up to 1.5 GB of memory beside that of the program.
     *
     * @param regulations whose texts they were
     * @param percent is told how far it has come
     */
    public WordVectors learn(int regulations, IntConsumer percent) throws IOException {
        writer.close();
        return new WordVectors(regulations, words < enough ? Map.of() : learned(percent));
    }

    private Map<String, WordVector> learned(IntConsumer percent) throws IOException {
        train(Math.clamp(readInAll / words, LEAST_READINGS, MOST_READINGS), percent);
        WordVectorModel model = new WordVectorModel(vectors().toString());
        Map<String, WordVector> learned = new HashMap<>();
        textsWith.forEach((word, with) -> {
            Vector vector = model.query(word);
            if (vector != null) {
                float weight = (float) Math.max(0, Math.log((double) texts / (1 + with)));
                learned.put(word, WordVector.of(weight, vector.getElementArray()));
            }
        });
        return learned;
    }

    /** In a process of its own, see {@link WordVectorTraining}. */
    private void train(int readings, IntConsumer percent) throws IOException {
        Process training = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WordVectorTraining.class.getName(),
                        texts().toString(),
                        vectors().toString(),
                        String.valueOf(readings))
                .redirectError(ProcessBuilder.Redirect.to(errors().toFile()))
                .start();
        try (BufferedReader told = training.inputReader()) {
            told.lines().mapToInt(Integer::parseInt).forEach(percent);
            int exit = training.waitFor();
            if (exit != 0) {
                throw new IOException("the training of vectors of words ended with " + exit + ": "
                        + Files.readString(errors()).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while vectors of words were learned", e);
        } finally {
            training.destroyForcibly();
        }
    }

    /** Deletes what was kept to read. */
    @Override
    public void close() throws IOException {
        writer.close();
        for (Path file : List.of(texts(), vectors(), errors())) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
