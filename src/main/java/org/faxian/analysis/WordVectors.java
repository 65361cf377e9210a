package org.faxian.analysis;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Vectors of words (词向量): words that stand in the same company have like vectors, so that a question finds what says the
 * same in other words.
 *
 * <p>{@link WordVectorLearning} learns them from the texts of a corpus. They may know no word at all.
 */
public final class WordVectors {
    private final int regulations;
    private final Map<String, WordVector> words;

    /**
     * Vectors of these words.
     *
     * @param regulations from how many they were learned
     */
    public WordVectors(int regulations, Map<String, WordVector> words) {
        this.regulations = regulations;
        this.words = Map.copyOf(words);
    }

    /** From how many regulations they were learned; with many more there is more to learn. */
    public int regulations() {
        return regulations;
    }

    /** Whether there was too little to learn from. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The vector of a word; empty for one that is not known. */
    public Optional<WordVector> vector(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** How like other words are to these; empty where none of them is known. */
    public Optional<WordLikeness> likenessTo(Collection<String> asked) {
        List<WordVector> known =
                asked.stream().map(words::get).filter(Objects::nonNull).toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        float[] sum = new float[known.getFirst().dimensions()];
        known.forEach(word -> word.addTo(sum));
        return isNothing(sum) ? Optional.empty() : Optional.of(new WordLikeness(WordVector.of(1, sum)));
    }

    /** Words that stand in all texts tell nothing, and vectors may cancel each other. */
    private static boolean isNothing(float[] sum) {
        for (float value : sum) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes them so that {@link #read} reads the same, and the same always as the same bytes. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
        data.writeInt(regulations);
        data.writeInt(words.size());
        for (Map.Entry<String, WordVector> word : new TreeMap<>(words).entrySet()) {
            data.writeUTF(word.getKey());
            word.getValue().write(data);
        }
        data.flush();
    }

    /** Reads what {@link #write} wrote; fails with an {@link IOException} where it is cut off or something else. */
    public static WordVectors read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        int regulations = data.readInt();
        int size = data.readInt();
        if (regulations < 0 || size < 0) {
            throw new IOException(
                    "vectors of " + size + " words of " + regulations + " regulations: the file is damaged");
        }
        Map<String, WordVector> words = new HashMap<>();
        for (int i = 0; i < size; i++) {
            words.put(data.readUTF(), WordVector.read(data));
        }
        return new WordVectors(regulations, words);
    }
}
