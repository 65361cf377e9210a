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
 * Word vectors (词向量): words that occur in similar contexts have similar vectors, so that a question finds texts that
 * use different words.
 *
 * <p>{@link WordVectorLearning} learns them from the texts of a corpus. The set of words may be empty.
 */
public final class WordVectors {
    private final int regulations;
    private final Map<String, WordVector> words;

    /**
     * Creates vectors of the words.
     *
     * @param regulations number of regulations that the vectors were learned from
     */
    public WordVectors(int regulations, Map<String, WordVector> words) {
        this.regulations = regulations;
        this.words = Map.copyOf(words);
    }

    /**
     * Returns the number of regulations that the vectors were learned from; with many more regulations it makes sense
     * to learn again.
     */
    public int regulations() {
        return regulations;
    }

    /** Returns whether there are no vectors, because there was too little text to learn from. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns the vector of a word; empty if the word is unknown. */
    public Optional<WordVector> vector(String word) {
        return Optional.ofNullable(words.get(word));
    }

    /** Returns the similarity of words to the given words; empty if none of the given words is known. */
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

    /**
     * Returns whether all values are 0. Words that occur in all texts have no weight, and vectors may cancel each other
     * out.
     */
    private static boolean isNothing(float[] sum) {
        for (float value : sum) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** Writes the vectors in the format of {@link #read}; equal vectors always give equal bytes. */
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

    /** Reads vectors written by {@link #write}; throws an {@link IOException} if the data is truncated or invalid. */
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
