package org.faxian.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningVectorTest {
    private static final int DIMENSIONS = 512;
    private static final int TRIES = 500;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 0.9, 0.99})
    void the_cosine_is_within_a_hundredth_of_the_exact_one(double shared) {
        Random random = new Random(20_261_130);
        for (int i = 0; i < TRIES; i++) {
            float[] one = random(random);
            float[] other = random(random);
            for (int j = 0; j < DIMENSIONS; j++) {
                other[j] = (float) (shared * one[j] + (1 - shared) * other[j]);
            }

            assertThat(cosine(MeaningVector.of(one), MeaningVector.of(other)))
                    .isCloseTo((float) exact(one, other), within(0.01f));
        }
    }

    @Test
    void the_length_of_a_vector_does_not_matter() {
        MeaningVector vector = MeaningVector.of(new float[] {0.5f, -0.25f, 0});

        assertThat(vector.values()).containsExactly(127, -63, 0);
        assertThat(MeaningVector.of(new float[] {2, -1, 0})).isEqualTo(vector).hasSameHashCodeAs(vector);
        assertThat(MeaningVector.of(new float[] {2e-20f, -1e-20f, 0})).isEqualTo(vector);
        assertThat(MeaningVector.of(new float[] {2, 1, 0})).isNotEqualTo(vector);
        assertThat(MeaningVector.of(vector.values())).isEqualTo(vector);
    }

    @Test
    void equal_opposite_and_perpendicular_directions_have_cosines_1_minus_1_and_0() {
        MeaningVector vector = MeaningVector.of(new float[] {3, 4});

        assertThat(cosine(vector, vector)).isEqualTo(1, within(1e-6f));
        assertThat(cosine(vector, MeaningVector.of(new float[] {-3, -4}))).isEqualTo(-1, within(1e-6f));
        assertThat(cosine(vector, MeaningVector.of(new float[] {4, -3}))).isZero();
    }

    @Test
    void what_has_no_direction_is_refused() {
        for (float[] vector : new float[][] {
            {}, {0, 0}, {0, Float.NaN}, {Float.NaN, 1}, {1, Float.POSITIVE_INFINITY}, {Float.NEGATIVE_INFINITY, 1}
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> MeaningVector.of(vector));
        }
    }

    @Test
    void a_vector_does_not_change_with_the_array_that_it_was_made_of_or_gave_away() {
        byte[] values = {127, 0};
        MeaningVector vector = MeaningVector.of(values);

        values[0] = 1;
        vector.values()[1] = 1;

        assertThat(vector.values()).containsExactly(127, 0);
    }

    private static float cosine(MeaningVector one, MeaningVector other) {
        return one.cosine(other.values());
    }

    private static float[] random(Random random) {
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) random.nextGaussian();
        }
        return vector;
    }

    private static double exact(float[] one, float[] other) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < one.length; i++) {
            product += (double) one[i] * other[i];
            first += (double) one[i] * one[i];
            second += (double) other[i] * other[i];
        }
        return product / Math.sqrt(first * second);
    }
}
