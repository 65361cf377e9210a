package org.faxian.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.Meaning;
import org.faxian.meaning.MeaningVector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the bundled encoder with its real model. */
@Tag("process")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BgeEncoderTest {
    private static final String LIFTS = "第十二条　电梯发生故障时，电梯使用单位应当立即通知维护保养单位到场处理。";
    private static final String DOGS = "第九条　携带犬只外出，应当由成年人以绳索牵领，并及时清除犬只粪便。";

    private Embedder encoder;

    @BeforeAll
    void load() {
        encoder = Meaning.by(Meaning.BUNDLED).embedder().orElseThrow();
    }

    @AfterAll
    void close() {
        encoder.close();
    }

    @Test
    void the_bundled_encoder_is_found_and_says_its_name() {
        assertThat(encoder).isInstanceOf(BgeEncoder.class);
        assertThat(encoder.name()).isEqualTo("bge-small-zh-v1.5-q/256");
    }

    @Test
    void a_vector_has_512_dimensions() {
        assertThat(encoder.query("电梯坏了找谁修").values()).hasSize(512);
        assertThat(encoder.passages(List.of(LIFTS, DOGS))).hasSize(2).allSatisfy(vector -> assertThat(vector.values())
                .hasSize(512));
    }

    @Test
    void equal_texts_have_equal_vectors() {
        List<MeaningVector> vectors = encoder.passages(List.of(LIFTS, DOGS, LIFTS));

        assertThat(vectors.get(0)).isEqualTo(vectors.get(2)).isNotEqualTo(vectors.get(1));
        assertThat(encoder.passages(List.of(LIFTS, DOGS, LIFTS))).isEqualTo(vectors);
    }

    @Test
    void a_text_has_the_same_vector_whatever_stands_beside_it() {
        assertThat(encoder.passages(List.of(LIFTS.repeat(6), DOGS, "第一条　总则")).get(1))
                .isEqualTo(encoder.passages(List.of(DOGS)).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "电梯坏了找谁修, 第十二条　电梯发生故障时，电梯使用单位应当立即通知维护保养单位到场处理。, 第三十条　电梯制造单位应当依法取得许可。",
        "遛狗要不要牵绳子, 第九条　携带犬只外出，应当由成年人以绳索牵领。, 第二十条　牲畜屠宰应当在定点屠宰厂进行。",
        "老板拖欠工钱怎么办, 第五条　用人单位未按时足额支付劳动报酬的，劳动者可以向劳动保障监察机构投诉。, 第五条　用人单位应当建立职工食堂的食品安全管理制度。"
    })
    void a_question_is_nearer_to_the_article_that_answers_it(String question, String answer, String other) {
        MeaningVector asked = encoder.query(question);
        List<MeaningVector> articles = encoder.passages(List.of(answer, other));

        assertThat(asked.cosine(articles.get(0).values()))
                .isGreaterThan(asked.cosine(articles.get(1).values()));
    }

    @Test
    void a_query_is_encoded_otherwise_than_a_passage() {
        assertThat(encoder.query(LIFTS))
                .isNotEqualTo(encoder.passages(List.of(LIFTS)).getFirst());
    }

    @Test
    void no_texts_have_no_vectors() {
        assertThat(encoder.passages(List.of())).isEmpty();
    }

    @Test
    void a_text_is_cut_behind_256_tokens() {
        String text = LIFTS.repeat(20);

        assertThat(encoder.passages(List.of(text + DOGS)))
                .isEqualTo(encoder.passages(List.of(text + "附则".repeat(100_000))));
    }

    @Test
    void several_threads_encode_alike() throws Exception {
        List<MeaningVector> expected = encoder.passages(List.of(LIFTS, DOGS));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<MeaningVector>>> results = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                results.add(threads.submit(() -> encoder.passages(List.of(LIFTS, DOGS))));
            }
            for (Future<List<MeaningVector>> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        }
    }
}
