package org.faxian.analysis;

import com.hankcs.hanlp.mining.word2vec.TrainingCallback;
import com.hankcs.hanlp.mining.word2vec.Word2VecTrainer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The main class of the process in which HanLP trains word vectors. HanLP counts in static fields, so a second training
 * in one process gives different results; it also allocates a table of 400 MB and writes to standard output.
 */
public final class WordVectorTraining implements TrainingCallback {
    private static final int DIMENSIONS = 100;
    private static final int WINDOW = 8;
    private static final int NEGATIVE_SAMPLES = 5;
    private static final int LEAST_OCCURRENCES = 5;
    private static final int WHOLE = 100;

    private final PrintStream out;

    private WordVectorTraining(PrintStream out) {
        this.out = out;
    }

    /**
     * Trains on the texts of the first file, one per line, for the number of iterations in the third argument, and
     * writes the vectors to the second file.
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        Word2VecTrainer trainer = new Word2VecTrainer()
                .setLayerSize(DIMENSIONS)
                .setWindowSize(WINDOW)
                .setMinVocabFrequency(LEAST_OCCURRENCES)
                .useNegativeSamples(NEGATIVE_SAMPLES)
                .setNumIterations(Integer.parseInt(args[2]))
                .useNumThreads(1);
        trainer.setCallback(new WordVectorTraining(out));
        if (trainer.train(args[0], args[1]) == null) {
            throw new IllegalStateException("HanLP could not learn from " + args[0] + "; it says why before this");
        }
    }

    @Override
    public void corpusLoading(float percent) {
        // Takes seconds; no progress is reported.
    }

    @Override
    public void corpusLoaded(int vocabulary, int words, int trained) {
        // Nothing to report.
    }

    /**
     * @param percent progress over all iterations; it may slightly exceed 100
     */
    @Override
    public void training(float rate, float percent) {
        out.println(Math.min(WHOLE, (int) percent));
    }
}
