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
 * A learner of word vectors from texts, using HanLP's word2vec (Mikolov et al., 2013). Texts are {@link #add added} one
 * by one.
 *
 * <p>Equal texts in equal order give equal vectors, because training runs in a single thread of a separate process.
 * Closing deletes the added texts.
 */
public final class WordVectorLearning implements AutoCloseable {
    /**
     * Minimum number of words for training; with fewer words the vectors reflect chance more than meaning, see
     * docs/benchmarks.md.
     */
    private static final int ENOUGH = 500_000;
    /** Total number of words to read; a small corpus is read more often than a large one. */
    private static final int READ_IN_ALL = 20_000_000;

    private static final int LEAST_READINGS = 2;
    private static final int MOST_READINGS = 20;
    /** Heap size of the training process: a table of 400 MB and two vectors per word. */
    private static final int MEGABYTES = 1_500;

    private final Path folder;
    private final int enough;
    private final int readInAll;
    private final BufferedWriter writer;
    private final Map<String, Integer> textsWith = new HashMap<>();
    private int texts;
    private long words;

    /** Creates a learner that stores the texts in the directory, which it creates and deletes. */
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
     * Learns vectors from the added texts; returns no vectors if there were too few words. Uses up to 1.5 GB of memory
     * in addition to the memory of this program.
     *
     * @param regulations number of regulations that the texts belong to
     * @param percent receives the progress in percent
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

    /** Runs the training in a separate process, see {@link WordVectorTraining}. */
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
        try (BufferedReader stated = training.inputReader()) {
            stated.lines().mapToInt(Integer::parseInt).forEach(percent);
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

    /** Deletes the stored texts and results. */
    @Override
    public void close() throws IOException {
        writer.close();
        for (Path file : List.of(texts(), vectors(), errors())) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }
}
