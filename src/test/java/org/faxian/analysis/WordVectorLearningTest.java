package org.faxian.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.analysis.WordLikeness.Share;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("corpus")
class WordVectorLearningTest {
    private static final List<String> HOUSES = topic("房");
    private static final List<String> RIVERS = topic("河");

    private final AtomicInteger percent = new AtomicInteger();

    @TempDir
    private Path folder;

    private static List<String> topic(String name) {
        return IntStream.range(0, 100).mapToObj(i -> name + i).toList();
    }

    /** Learns from texts each of which is about either houses or rivers. */
    private WordVectors learned(int texts) throws IOException {
        Random random = new Random(7);
        try (WordVectorLearning learning = new WordVectorLearning(folder.resolve("learning"), 10_000, 400_000)) {
            for (int i = 0; i < texts; i++) {
                List<String> topic = random.nextBoolean() ? HOUSES : RIVERS;
                learning.add(Stream.generate(() -> topic.get(random.nextInt(topic.size())))
                        .limit(20)
                        .toList());
            }
            return learning.learn(texts, percent::set);
        }
    }

    private static double likeness(WordVectors vectors, String asked, List<String> words) {
        WordLikeness likeness = vectors.likenessTo(List.of(asked)).orElseThrow();
        return words.stream()
                .mapToDouble(word ->
                        likeness.share(vectors.vector(word).orElseThrow()).likeness())
                .average()
                .orElseThrow();
    }

    private static byte[] written(WordVectors vectors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        vectors.write(out);
        return out.toByteArray();
    }

    @Test
    void words_that_stand_in_the_same_company_are_like_each_other() throws IOException {
        WordVectors vectors = learned(1_000);

        assertThat(likeness(vectors, "房0", HOUSES)).isGreaterThan(likeness(vectors, "房0", RIVERS) + 0.3);
        assertThat(percent).hasValueBetween(80, 100);
        assertThat(folder.resolve("learning")).doesNotExist();
    }

    @Test
    void the_same_texts_teach_the_same_and_what_is_learned_is_written_and_read_as_it_is() throws IOException {
        byte[] written = written(learned(1_000));

        assertThat(written(learned(1_000))).isEqualTo(written);
        assertThat(written(WordVectors.read(new ByteArrayInputStream(written)))).isEqualTo(written);
        byte[] cut = Arrays.copyOf(written, written.length - 3);
        assertThatThrownBy(() -> WordVectors.read(new ByteArrayInputStream(cut)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void too_few_texts_teach_nothing() throws IOException {
        WordVectors vectors = learned(100);

        assertThat(vectors.isEmpty()).isTrue();
        assertThat(vectors.regulations()).isEqualTo(100);
        assertThat(vectors.likenessTo(List.of("房0"))).isEmpty();
    }

    @Test
    void a_text_is_as_like_as_its_words_are_by_what_each_tells() {
        assertThat(WordLikeness.of(List.of(new Share(3, 1), new Share(1, 0)))).isEqualTo(0.75f);
        assertThat(WordLikeness.of(List.of())).isZero();
        assertThat(WordLikeness.of(List.of(new Share(0, 1)))).isZero();
    }
}
