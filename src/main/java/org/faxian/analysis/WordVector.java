package org.faxian.analysis;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The unit vector of a word and the weight of the word. */
public final class WordVector {
    private static final int MOST_DIMENSIONS = 10_000;

    private final float weight;
    private final float[] direction;

    private WordVector(float weight, float[] direction) {
        this.weight = weight;
        this.direction = direction;
    }

    /**
     * Creates the vector of a word.
     *
     * @param weight inverse document frequency of the word, at least 0: the logarithm of the ratio of all texts to the
     *     texts that contain it
     * @param vector vector of any length except 0
     */
    public static WordVector of(float weight, float... vector) {
        double length = 0;
        for (float value : vector) {
            length += (double) value * value;
        }
        if (!(weight >= 0 && length > 0 && Double.isFinite(length))) {
            throw new IllegalArgumentException("expected a weight from 0 and a vector that is not 0, found weight "
                    + weight + " and a vector of length " + length);
        }
        float[] direction = new float[vector.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (float) (vector[i] / Math.sqrt(length));
        }
        return new WordVector(weight, direction);
    }

    float weight() {
        return weight;
    }

    int dimensions() {
        return direction.length;
    }

    /** Adds the weighted vector to a sum. */
    void addTo(float[] sum) {
        for (int i = 0; i < direction.length; i++) {
            sum[i] += weight * direction[i];
        }
    }

    /** Returns the cosine of the angle between the vectors, -1 to 1. */
    float likenessTo(WordVector other) {
        float sum = 0;
        for (int i = 0; i < direction.length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeFloat(weight);
        out.writeInt(direction.length);
        for (float value : direction) {
            out.writeFloat(value);
        }
    }

    static WordVector read(DataInputStream in) throws IOException {
        float weight = in.readFloat();
        int dimensions = in.readInt();
        if (dimensions < 1 || dimensions > MOST_DIMENSIONS) {
            throw new IOException("a vector of " + dimensions + " dimensions: the file is damaged");
        }
        float[] direction = new float[dimensions];
        for (int at = 0; at < direction.length; at++) {
            direction[at] = in.readFloat();
        }
        return new WordVector(weight, direction);
    }
}
