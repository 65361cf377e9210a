package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.faxian.fixture.FictionalCorpus.COMING;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.faxian.fixture.CharacterEmbedder;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.EncodedQuery;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.SearchQuery.Question;
import org.junit.jupiter.api.Test;

/** The contract of every engine that keeps vectors of passages. */
public abstract class MeaningContract extends EngineOverCorpus {
    /** More than half of the texts that are committed at once. */
    private static final int ARTICLES = 600;

    private static final RegulationBuilder LIFTS = RegulationBuilder.regulation(
            "liftsaaaaa",
            VersionBuilder.titled("云江省电梯安装规定").promulgated("2020-01-01").article("1", "居民小区安装电梯应当登记。"));
    /** Has no word of the question, but one that is related to it. */
    private static final RegulationBuilder COOKING = RegulationBuilder.regulation(
            "cookingaaa",
            VersionBuilder.titled("云江省炊事管理办法").promulgated("2020-01-01").article("1", "燃气用具应当置于通风处。"));

    protected final CharacterEmbedder embedder = new CharacterEmbedder("characters");

    /** Returns the vectors of the index. */
    protected abstract VectorStore vectors();

    /** Builds the index anew, with the changes to an empty one, and makes it the live one. */
    protected abstract void rebuild(Consumer<EngineWriter> changes);

    @Test
    void a_passage_without_a_word_of_the_question_ranks_first_by_its_meaning() {
        Question question = installing("居民小区安装煤灶");
        rebuild(writer -> List.of(LIFTS, COOKING).forEach(one -> writer.replace(one.build(), one.texts(), "1")));

        assertThat(ranked(question)).startsWith(LIFTS.build().id());
        encode(embedder);

        assertThat(ranked(question)).startsWith(COOKING.build().id());
    }

    @Test
    void candidates_have_the_cosine_of_their_meaning_and_all_other_scores_as_without() {
        Question question = byMeaning("characters", "热水器");
        List<Candidate> before = candidates(question);
        encode(embedder);

        assertThat(candidates(question))
                .filteredOn(candidate -> candidate.scores().pairs() > 0)
                .isNotEmpty()
                .allSatisfy(candidate -> assertThat(candidate.scores().meaning())
                        .isCloseTo(
                                embedder.query("热水器")
                                        .cosine(embedder.query(text(candidate)).values()),
                                within(1e-6f)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("scores.meaning")
                .containsExactlyElementsOf(before);
    }

    private String text(Candidate candidate) {
        try (Snapshot snapshot = engine.snapshot()) {
            Metadata metadata = snapshot.regulation(candidate.version().regulation())
                    .flatMap(regulation -> regulation.version(candidate.version()))
                    .orElseThrow()
                    .metadata();
            Passage passage = Passages.of(
                            metadata, snapshot.text(candidate.version()).orElseThrow())
                    .get(candidate.position());
            return PassageMeaning.of(metadata.title(), passage).text();
        }
    }

    @Test
    void without_vectors_of_the_encoder_candidates_are_those_of_a_search_by_words() {
        List<Candidate> byWords = candidates(new Question("热水器", List.of("热水器")));

        assertThat(byWords).isNotEmpty();
        assertThat(candidates(byMeaning("characters", "热水器"))).isEqualTo(byWords);
        encode(embedder);
        assertThat(candidates(byMeaning("others", "热水器"))).isEqualTo(byWords);
        Question wider = new Question("热水器", List.of("热水器"))
                .meaning(new EncodedQuery(
                        "characters", CharacterEmbedder.wider("characters").query("热水器")));
        assertThat(candidates(wider)).isEqualTo(byWords);
    }

    @Test
    void each_text_is_encoded_once_although_versions_share_texts() {
        Set<String> texts = PassageTexts.of(FictionalCorpus.regulations());
        AtomicInteger done = new AtomicInteger();

        assertThat(fill(embedder).missing()).isEqualTo(texts.size());
        assertThat(fill(embedder).run(done::addAndGet, () -> false)).isTrue();

        assertThat(embedder.encoded()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(done).hasValue(texts.size());
        assertThat(fill(embedder).missing()).isZero();
    }

    @Test
    void an_index_that_is_built_anew_has_the_vectors_of_the_former_one() {
        encode(embedder);
        List<Candidate> before = candidates(byMeaning("characters", "热水器"));
        CharacterEmbedder second = new CharacterEmbedder("characters");

        for (int i = 0; i < 3; i++) {
            rebuild(writer -> FictionalCorpus.write(writer, folder.resolve("originals")));
        }

        assertThat(encode(second)).isTrue();
        assertThat(second.encoded()).isEmpty();
        assertThat(candidates(byMeaning("characters", "热水器"))).isEqualTo(before);
    }

    @Test
    void an_encoder_of_another_name_has_vectors_of_its_own() {
        encode(embedder);
        CharacterEmbedder other = new CharacterEmbedder("Characters");

        encode(other);

        assertThat(other.encoded()).isNotEmpty().hasSameSizeAs(embedder.encoded());
    }

    @Test
    void a_stopped_run_is_continued_without_encoding_a_text_twice() {
        List<RegulationBuilder> three = writeLong();
        AtomicInteger done = new AtomicInteger();

        assertThat(fill(embedder).run(done::addAndGet, () -> done.get() > 0)).isFalse();

        int first = embedder.encoded().size();
        assertThat(first).isPositive().isLessThan(PassageTexts.of(three).size());
        assertThat(fill(embedder).missing()).isEqualTo(PassageTexts.of(three).size() - first);
        assertThat(encode(embedder)).isTrue();
        assertThat(embedder.encoded()).containsExactlyInAnyOrderElementsOf(PassageTexts.of(three));
    }

    @Test
    void an_encoder_that_fails_leaves_what_was_committed() {
        Set<String> texts = PassageTexts.of(writeLong());
        CharacterEmbedder failing = new CharacterEmbedder("characters", before -> {
            if (before > 2 * ARTICLES + 100) {
                throw new EmbedderException("the service is away");
            }
        });

        assertThatThrownBy(() -> encode(failing))
                .isInstanceOf(EmbedderException.class)
                .hasMessage("the service is away");

        int missing = fill(embedder).missing();
        assertThat(missing).isBetween(1, texts.size() - 2 * ARTICLES);
        assertThat(encode(embedder)).isTrue();
        assertThat(embedder.encoded()).hasSize(missing);
    }

    @Test
    void of_a_replaced_regulation_the_changed_texts_alone_are_encoded() {
        encode(embedder);
        CharacterEmbedder second = new CharacterEmbedder("characters");
        RegulationBuilder changed = RegulationBuilder.regulation(
                COMING.value(),
                VersionBuilder.titled("云江省电梯安全条例")
                        .number("云江省人民代表大会常务委员会公告第31号")
                        .by("云江省人民代表大会常务委员会")
                        .promulgated("2024-05-20")
                        .effective("2024-10-01")
                        .article("1", "电梯使用单位应当建立安全管理档案。")
                        .article("2", "电梯应当每月维护一次。"));

        try (EngineWriter writer = writer()) {
            writer.replace(changed.build(), changed.texts(), "2");
            writer.commit(0);
        }

        assertThat(encode(second)).isTrue();
        assertThat(second.encoded()).containsExactly("云江省电梯安全条例\n第二条　电梯应当每月维护一次。");
    }

    @Test
    void an_encoder_that_changed_its_dimensions_under_one_name_is_reported() {
        encode(embedder);
        writeLong();

        assertThatThrownBy(() -> encode(CharacterEmbedder.wider("characters")))
                .isInstanceOf(EmbedderException.class)
                .hasMessageContaining("vectors")
                .hasMessageContaining("characters");
    }

    /** Writes three regulations of which two are committed at once. */
    private List<RegulationBuilder> writeLong() {
        List<RegulationBuilder> three = List.of(
                PassageTexts.regulation("longaaaaaa", ARTICLES),
                PassageTexts.regulation("longbbbbbb", ARTICLES),
                PassageTexts.regulation("longcccccc", ARTICLES));
        rebuild(writer -> three.forEach(one -> writer.replace(one.build(), one.texts(), "1")));
        return three;
    }

    protected final VectorFill fill(Embedder by) {
        return new VectorFill(vectors(), by, 2);
    }

    protected final boolean encode(Embedder by) {
        return fill(by).run(done -> {}, () -> false);
    }

    private Question installing(String line) {
        return new Question(line, ANALYSIS.words(line), List.of("燃气用具"))
                .meaning(new EncodedQuery("characters", embedder.query(line)));
    }

    protected final Question byMeaning(String encoder, String line) {
        return new Question(line, List.of(line)).meaning(new EncodedQuery(encoder, embedder.query(line)));
    }

    protected final List<Candidate> candidates(SearchQuery query) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.candidates(request(query, Filters.NONE), Passage.Scope.ALL, 100);
        }
    }

    private List<RegulationId> ranked(Question question) {
        return Ranking.best(candidates(question), question).stream()
                .map(ranked -> ranked.version().regulation())
                .toList();
    }
}
