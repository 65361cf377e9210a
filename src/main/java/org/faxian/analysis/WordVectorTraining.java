package org.faxian.analysis;

import com.hankcs.hanlp.mining.word2vec.TrainingCallback;
import com.hankcs.hanlp.mining.word2vec.Word2VecTrainer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The process in which HanLP learns: it counts in static fields, so that a second training in one process comes out
 * otherwise, fills 400 MB with a table, and writes to the output of the program.
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

    /** Reads the texts of the first file, a line each, as often as the third argument says, and writes the second. */
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
        // Takes seconds.
    }

    @Override
    public void corpusLoaded(int vocabulary, int words, int trained) {
        // Nothing to tell.
    }

    /** @param percent of all readings; it may go a little beyond 100 */
    @Override
    public void training(float rate, float percent) {
        out.println(Math.min(WHOLE, (int) percent));
    }
}
