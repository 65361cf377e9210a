package org.faxian.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.EmbedderException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the encoding of passages, with an encoder that remembers what it encoded. */
@Tag("corpus")
class VectorFillTest {
    /** More than half of the texts that are committed at once. */
    private static final int ARTICLES = 600;

    private final CharacterEmbedder embedder = new CharacterEmbedder("characters");

    @TempDir
    private Path folder;

    @Test
    void each_text_is_encoded_once_although_versions_share_texts() throws IOException {
        writeFictional();
        Set<String> texts = WrittenIndex.texts(FictionalCorpus.regulations());
        AtomicInteger done = new AtomicInteger();

        assertThat(fill(embedder).missing()).isEqualTo(texts.size());
        assertThat(fill(embedder).run(done::addAndGet, () -> false)).isTrue();

        assertThat(embedder.encoded()).containsExactlyInAnyOrderElementsOf(texts);
        assertThat(done).hasValue(texts.size());
        assertThat(fill(embedder).missing()).isZero();
    }

    @Test
    void a_second_run_encodes_nothing() throws IOException {
        writeFictional();
        run(embedder);
        CharacterEmbedder second = new CharacterEmbedder("characters");

        assertThat(run(second)).isTrue();

        assertThat(second.encoded()).isEmpty();
    }

    @Test
    void an_encoder_of_another_name_has_vectors_of_its_own() throws IOException {
        writeFictional();
        run(embedder);
        CharacterEmbedder other = new CharacterEmbedder("others");

        run(other);

        assertThat(other.encoded()).hasSameSizeAs(embedder.encoded());
    }

    @Test
    void a_stopped_run_is_continued_without_encoding_a_text_twice() throws IOException {
        List<RegulationBuilder> three = writeLong();
        AtomicInteger done = new AtomicInteger();

        assertThat(fill(embedder).run(done::addAndGet, () -> done.get() > 0)).isFalse();

        int first = embedder.encoded().size();
        assertThat(first).isPositive().isLessThan(WrittenIndex.texts(three).size());
        assertThat(fill(embedder).missing()).isEqualTo(WrittenIndex.texts(three).size() - first);
        assertThat(run(embedder)).isTrue();
        assertThat(embedder.encoded()).containsExactlyInAnyOrderElementsOf(WrittenIndex.texts(three));
    }

    @Test
    void an_encoder_that_fails_leaves_what_was_committed() throws IOException {
        Set<String> texts = WrittenIndex.texts(writeLong());
        CharacterEmbedder failing = new CharacterEmbedder("characters", before -> {
            if (before > 2 * ARTICLES + 100) {
                throw new EmbedderException("the service is away");
            }
        });

        assertThatThrownBy(() -> run(failing))
                .isInstanceOf(EmbedderException.class)
                .hasMessage("the service is away");

        int missing = fill(embedder).missing();
        assertThat(missing).isBetween(1, texts.size() - 2 * ARTICLES);
        assertThat(run(embedder)).isTrue();
        assertThat(embedder.encoded()).hasSize(missing);
    }

    @Test
    void a_new_generation_has_the_vectors_of_the_former_one() throws IOException {
        writeFictional();
        run(embedder);
        int before = embedder.encoded().size();

        writeFictional();

        assertThat(new Generations(folder).current()).contains(folder.resolve("generations/2"));
        assertThat(run(embedder)).isTrue();
        assertThat(embedder.encoded()).hasSize(before);
    }

    @Test
    void of_a_replaced_regulation_the_changed_texts_alone_are_encoded() throws IOException {
        writeFictional();
        run(embedder);
        CharacterEmbedder second = new CharacterEmbedder("characters");
        RegulationBuilder changed = RegulationBuilder.regulation(
                FictionalCorpus.COMING.value(),
                lifts().article("1", "电梯使用单位应当建立安全管理档案。").article("2", "电梯应当每月维护一次。"));

        index().change(writer -> writer.replace(changed.build(), changed.texts(), "2"));

        assertThat(run(second)).isTrue();
        assertThat(second.encoded()).containsExactly("云江省电梯安全条例\n第二条　电梯应当每月维护一次。");
    }

    @Test
    void deleted_texts_are_passed_over_even_if_the_index_still_contains_them() throws IOException {
        List<RegulationBuilder> all = writeLong();
        RegulationBuilder lifts =
                RegulationBuilder.regulation(FictionalCorpus.COMING.value(), lifts().article("1", "电梯使用单位应当建立安全管理档案。"));
        index().begin(writer -> {
            all.forEach(one -> writer.replace(one.build(), one.texts(), "1"));
            writer.replace(lifts.build(), lifts.texts(), "1");
        });

        index().change(writer -> writer.delete(FictionalCorpus.COMING));

        assertThat(run(embedder)).isTrue();
        assertThat(embedder.encoded()).containsExactlyInAnyOrderElementsOf(WrittenIndex.texts(all));
    }

    @Test
    void a_regulation_that_is_deleted_during_a_run_does_not_disturb_it() throws IOException {
        writeFictional();
        AtomicBoolean deleted = new AtomicBoolean();
        CharacterEmbedder disturbed = new CharacterEmbedder("characters", before -> {
            if (!deleted.getAndSet(true)) {
                index().change(writer -> FictionalCorpus.regulations()
                        .forEach(one -> writer.delete(one.build().id())));
            }
        });

        assertThat(run(disturbed)).isTrue();

        assertThat(disturbed.encoded())
                .containsExactlyInAnyOrderElementsOf(WrittenIndex.texts(FictionalCorpus.regulations()));
        assertThat(fill(embedder).missing()).isZero();
    }

    @Test
    void while_one_run_writes_another_is_refused_and_encodes_nothing() throws IOException {
        writeFictional();
        List<Boolean> others = new CopyOnWriteArrayList<>();
        CharacterEmbedder first = new CharacterEmbedder("characters", before -> others.add(run(embedder)));

        assertThat(run(first)).isTrue();

        assertThat(others).isNotEmpty().containsOnly(false);
        assertThat(embedder.encoded()).isEmpty();
    }

    @Test
    void an_interrupted_run_is_not_complete() throws IOException {
        writeFictional();
        Thread own = Thread.currentThread();
        CharacterEmbedder interrupting = new CharacterEmbedder("characters", before -> {
            own.interrupt();
            awaitInterruption();
        });

        boolean complete = run(interrupting);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(complete).isFalse();
        assertThat(fill(embedder).missing()).isPositive();
    }

    @Test
    void an_encoder_that_changed_its_dimensions_under_one_name_is_reported() throws IOException {
        writeFictional();
        run(embedder);
        writeLong();

        assertThatThrownBy(() -> run(CharacterEmbedder.wider("characters")))
                .isInstanceOf(EmbedderException.class)
                .hasMessageContaining(folder.resolve("vectors/characters").toString());
    }

    private static void awaitInterruption() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new EmbedderException("interrupted", e);
        }
    }

    private WrittenIndex index() {
        return new WrittenIndex(folder);
    }

    private VectorFill fill(Embedder by) {
        return new VectorFill(folder, folder, WrittenIndex.ANALYSIS, by, 2);
    }

    private boolean run(Embedder by) {
        try {
            return fill(by).run(done -> {}, () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFictional() throws IOException {
        index().begin(writer -> FictionalCorpus.write(writer, folder.resolve("originals")));
    }

    /** Writes three regulations of which two are committed at once. */
    private List<RegulationBuilder> writeLong() throws IOException {
        List<RegulationBuilder> three = List.of(
                WrittenIndex.regulation("longaaaaaa", ARTICLES),
                WrittenIndex.regulation("longbbbbbb", ARTICLES),
                WrittenIndex.regulation("longcccccc", ARTICLES));
        index().begin(writer -> three.forEach(one -> writer.replace(one.build(), one.texts(), "1")));
        return three;
    }

    private static VersionBuilder lifts() {
        return VersionBuilder.titled("云江省电梯安全条例")
                .number("云江省人民代表大会常务委员会公告第31号")
                .by("云江省人民代表大会常务委员会")
                .promulgated("2024-05-20")
                .effective("2024-10-01");
    }
}
