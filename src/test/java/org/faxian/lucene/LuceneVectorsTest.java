package org.faxian.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.faxian.fixture.CharacterEmbedder;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.EmbedderException;
import org.faxian.search.engine.PassageTexts;
import org.faxian.search.engine.VectorFill;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what is particular to the vectors of the embedded engine: locks, deleted documents, interruption. */
@Tag("corpus")
class LuceneVectorsTest {
    /** More than half of the texts that are committed at once. */
    private static final int ARTICLES = 600;

    private final CharacterEmbedder embedder = new CharacterEmbedder("characters");

    @TempDir
    private Path folder;

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
        assertThat(embedder.encoded()).containsExactlyInAnyOrderElementsOf(PassageTexts.of(all));
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
                .containsExactlyInAnyOrderElementsOf(PassageTexts.of(FictionalCorpus.regulations()));
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
        return new VectorFill(new LuceneVectors(folder, folder, WrittenIndex.ANALYSIS), by, 2);
    }

    private boolean run(Embedder by) {
        return fill(by).run(done -> {}, () -> false);
    }

    private void writeFictional() throws IOException {
        index().begin(writer -> FictionalCorpus.write(writer, folder.resolve("originals")));
    }

    /** Writes three regulations of which two are committed at once. */
    private List<RegulationBuilder> writeLong() throws IOException {
        List<RegulationBuilder> three = List.of(
                PassageTexts.regulation("longaaaaaa", ARTICLES),
                PassageTexts.regulation("longbbbbbb", ARTICLES),
                PassageTexts.regulation("longcccccc", ARTICLES));
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
