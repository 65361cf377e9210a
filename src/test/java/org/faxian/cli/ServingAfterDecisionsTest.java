package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.faxian.analysis.TextAnalysis;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.names.NameLookup;
import org.faxian.search.suggest.Advisor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that met the commits one by one answers like one that was started after the last. */
@Tag("corpus")
class ServingAfterDecisionsTest {
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2023, 5, 1), LocalDate.of(2026, 11, 23));

    @TempDir
    private Path folder;

    private Workspace workspace;
    private Advisor advisor;

    @BeforeEach
    void index() throws IOException {
        SampleCorpus.copyTo(folder);
        CommandRun.in(folder, "reindex");
        workspace = Workspace.open(
                Corpus.open(folder.resolve("corpus")),
                folder.resolve("index"),
                CommandRun.DOCUMENTS,
                Progress.Display.none());
        advisor = workspace.advisor();
    }

    @Test
    void a_server_that_saw_every_decision_answers_like_one_that_is_started_now() {
        try (LuceneEngine serving = workspace.engine()) {
            List<Regulation> all = regulations(serving);
            answers(serving);
            for (int i = 0; i < all.size(); i += all.size() / 5) {
                String id = all.get(i).id().value();
                act(i % 2 == 0 ? "repeal" : "resume", id, "2023-04-0" + (1 + i % 9));
                try (LuceneEngine started = workspace.engine()) {
                    assertThat(answers(serving)).as("after a decision on " + id).isEqualTo(answers(started));
                }
            }
        }
    }

    @Test
    void a_decision_updates_what_was_made_of_the_whole_corpus_and_a_new_text_makes_it_anew() throws IOException {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger updated = new AtomicInteger();
        try (LuceneEngine serving = workspace.engine()) {
            derive(serving, made, updated);
            act("repeal", regulations(serving).getFirst().id().value(), "2023-04-01");
            derive(serving, made, updated);
            assertThat(made).hasValue(1);
            assertThat(updated).hasValue(1);
            Path text = Files.writeString(
                    folder.resolve("路灯.txt"),
                    "云江省人民政府令\n\n第312号\n\n云江省路灯管理规定\n\n第一条 为了管理路灯，制定本规定。\n第二条 本规定自2025年3月1日起施行。\n");
            CommandRun.in(folder, "ingest", text);
            derive(serving, made, updated);
            assertThat(made).hasValue(2);
            assertThat(updated).hasValue(1);
        }
    }

    private static void derive(LuceneEngine engine, AtomicInteger made, AtomicInteger updated) {
        try (Snapshot snapshot = engine.snapshot()) {
            snapshot.derived(Integer.class, commit -> made.incrementAndGet(), (former, decided, commit) -> {
                assertThat(decided)
                        .hasSize(1)
                        .containsExactly(
                                commit.regulation(decided.getFirst().id()).orElseThrow());
                return updated.incrementAndGet();
            });
        }
    }

    private void act(String kind, String id, String on) {
        CommandRun run = CommandRun.in(
                folder, kind, id, "--on", on, "--by", "云江省人民政府令第200号", "--reason", "另行规定", "--decided-by", "王明");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static List<Regulation> regulations(LuceneEngine engine) {
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.regulations();
        }
    }

    private List<Object> answers(LuceneEngine engine) {
        TextAnalysis analysis = workspace.analysis();
        List<Object> answers = new ArrayList<>();
        try (Snapshot snapshot = engine.snapshot()) {
            answers.add(ChangeLog.of(snapshot).changes());
            NameLookup names = NameLookup.of(
                    snapshot, analysis, Abbreviations.with(workspace.corpus().abbreviations()));
            for (Regulation regulation : snapshot.regulations()) {
                Metadata.Caption caption =
                        regulation.versions().getLast().metadata().caption();
                String title = caption.title();
                answers.add(names.titled(title));
                answers.add(names.titled(title.substring(Math.min(3, title.length()))));
                answers.add(names.resembling(List.of(title.substring(title.length() / 2))));
                caption.numbers().stream()
                        .map(DocumentNumber::written)
                        .forEach(number -> answers.add(names.numbered(number)));
                for (LocalDate day : DAYS) {
                    answers.add(advisor.suggest(title.substring(0, 2), day, snapshot));
                    answers.add(advisor.suggest(title.substring(title.length() - 4), day, snapshot));
                    answers.add(advisor.related(regulation.versionOn(day).id(), day, snapshot));
                }
            }
        }
        return answers;
    }
}
