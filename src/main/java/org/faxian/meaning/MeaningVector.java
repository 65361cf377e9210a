package org.faxian.meaning;

import java.util.Arrays;

/**
 * The direction of a vector, quantised to one byte per dimension: the largest value is 127 or -127. The cosine of two
 * directions differs by less than 0.005 from that of the original vectors.
 */
public final class MeaningVector {
    private final byte[] values;

    private MeaningVector(byte[] values) {
        this.values = values;
    }

    /** Returns the direction of a vector. Throws an {@link IllegalArgumentException} if it has none. */
    public static MeaningVector of(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        if (!(largest > 0) || Float.isInfinite(largest)) {
            throw new IllegalArgumentException("a vector has a direction, found: " + Arrays.toString(vector));
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            values[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return new MeaningVector(values);
    }

    /** Returns the vector with the given quantised values. */
    public static MeaningVector of(byte[] values) {
        return new MeaningVector(values.clone());
    }

    /** Returns the quantised values. */
    public byte[] values() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningVector vector && Arrays.equals(values, vector.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    /** Returns the cosine of the angle between this vector and the quantised values of another, -1 to 1. */
    public float cosine(byte[] others) {
        long product = 0;
        long own = 0;
        long other = 0;
        for (int i = 0; i < values.length; i++) {
            product += values[i] * others[i];
            own += values[i] * values[i];
            other += others[i] * others[i];
        }
        return own == 0 || other == 0 ? 0 : (float) (product / Math.sqrt((double) own * other));
    }
}
