package org.faxian.lucene;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntConsumer;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.MeaningVector;

/** An encoder whose vectors count characters of three matters; it remembers the texts of passages it encoded. */
final class CharacterEmbedder implements Embedder {
    private static final List<String> MATTERS = List.of("燃气煤火灶", "电梯升降", "补贴资助");

    private final String name;
    private final int dimensions;
    private final ConcurrentLinkedQueue<String> encoded = new ConcurrentLinkedQueue<>();
    private final IntConsumer before;

    /**
     * Creates an encoder.
     *
     * @param before receives the number of texts encoded so far before each call encodes its texts
     */
    CharacterEmbedder(String name, IntConsumer before) {
        this(name, MATTERS.size() + 1, before);
    }

    private CharacterEmbedder(String name, int dimensions, IntConsumer before) {
        this.name = name;
        this.dimensions = dimensions;
        this.before = before;
    }

    CharacterEmbedder(String name) {
        this(name, count -> {});
    }

    /** Returns an encoder whose vectors have one dimension more. */
    static CharacterEmbedder wider(String name) {
        return new CharacterEmbedder(name, MATTERS.size() + 2, count -> {});
    }

    /** Returns the texts of passages that were encoded, as often as they were. */
    List<String> encoded() {
        return List.copyOf(encoded);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<MeaningVector> passages(List<String> texts) {
        before.accept(encoded.size());
        encoded.addAll(texts);
        return texts.stream().map(this::query).toList();
    }

    @Override
    public MeaningVector query(String text) {
        float[] counts = new float[dimensions];
        counts[MATTERS.size()] = 1;
        text.codePoints().forEach(character -> {
            for (int i = 0; i < MATTERS.size(); i++) {
                counts[i] += MATTERS.get(i).indexOf(character) < 0 ? 0 : 1;
            }
        });
        return MeaningVector.of(counts);
    }

    @Override
    public void close() {}
}
