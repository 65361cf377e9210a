package org.faxian.desk.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVectorLearning;
import org.faxian.analysis.WordVectors;
import org.faxian.desk.Progress;
import org.faxian.language.Message;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Passages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Trains the word vectors of an index on the passages of its regulations.
 *
 * @param folder the folder for temporary files during training
 */
public record VectorLearning(Path folder, TextAnalysis analysis, Progress.Display display) {
    private static final Logger LOG = LoggerFactory.getLogger(VectorLearning.class);
    /** The vectors are trained again once the number of regulations has grown by this factor. */
    private static final int GROWN = 2;

    private static final int WHOLE = 100;

    /** Trains word vectors if there are none, or if the number of regulations has at least doubled since training. */
    public void learn(
            EngineWriter writer, List<Regulation> regulations, Function<RegulationVersion, RegulationText> texts) {
        boolean known = writer.wordVectors()
                .filter(vectors -> regulations.size() < (long) GROWN * vectors.regulations())
                .isPresent();
        if (!known && !regulations.isEmpty()) {
            try {
                writer.keep(learned(regulations, texts));
            } catch (IOException e) {
                LOG.warn(
                        "Questions are answered without vectors of words, which could not be learned: {}",
                        e.toString());
            }
        }
    }

    private WordVectors learned(List<Regulation> regulations, Function<RegulationVersion, RegulationText> texts)
            throws IOException {
        try (WordVectorLearning learning = new WordVectorLearning(folder)) {
            try (Progress progress = display.start(Message.of("desk.progress.words"), regulations.size())) {
                for (Regulation regulation : regulations) {
                    read(regulation, texts, learning);
                    progress.step();
                }
            }
            try (Progress progress = display.start(Message.of("desk.progress.learn"), WHOLE)) {
                AtomicInteger stated = new AtomicInteger();
                return learning.learn(regulations.size(), percent -> {
                    while (stated.get() < Math.min(percent, WHOLE)) {
                        stated.incrementAndGet();
                        progress.step();
                    }
                });
            }
        }
    }

    /** Reads the last version only, because the versions of one regulation are nearly identical. */
    private void read(
            Regulation regulation, Function<RegulationVersion, RegulationText> texts, WordVectorLearning learning)
            throws IOException {
        RegulationVersion last = regulation.versions().getLast();
        for (var passage : Passages.of(last.metadata(), texts.apply(last))) {
            learning.add(passage.lines().stream()
                    .flatMap(line -> analysis.words(line).stream())
                    .toList());
        }
    }
}
