package org.faxian.search.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.fixture.FictionalCorpus.COMING;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.LAPSED;
import static org.faxian.fixture.FictionalCorpus.MARKUP;
import static org.faxian.fixture.FictionalCorpus.NOTICE;
import static org.faxian.fixture.FictionalCorpus.OLD_GAS;
import static org.faxian.fixture.FictionalCorpus.SECRET;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.regulation.Change;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.figures.YearFigures;
import org.faxian.search.figures.YearsByDay;
import org.junit.jupiter.api.Test;

/** The contract of every engine for a commit as a whole, and for the visibility of changes. */
public abstract class EngineCommitContract extends EngineOverCorpus {
    @Test
    void all_regulations_and_retired_ids_of_a_commit_come_in_the_order_of_their_ids() {
        Retired withdrawn = new Retired.Withdrawn(new RegulationId("withdrawna"), TODAY);
        try (EngineWriter writer = writer()) {
            writer.retire(withdrawn, "1");
            writer.commit(0);
        }

        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.regulations())
                    .extracting(Regulation::id)
                    .isSorted()
                    .containsExactlyInAnyOrder(GAS, OLD_GAS, LAPSED, COMING, MARKUP, NOTICE, SECRET);
            assertThat(snapshot.retired()).containsExactly(withdrawn);
        }
    }

    @Test
    void what_is_made_of_a_commit_is_what_was_made_of_it() {
        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.derived(
                            Integer.class, commit -> commit.regulations().size()))
                    .isEqualTo(snapshot.regulations().size());
        }
    }

    @Test
    void changes_are_told_of_one_commit_the_newest_first() {
        try (Snapshot before = engine.snapshot()) {
            List<Change> changes = ChangeLog.of(before).changes();
            assertThat(changes).isSortedAccordingTo(Change.NEWEST_FIRST);
            assertThat(changes)
                    .filteredOn(change -> change.id().equals(LAPSED))
                    .extracting(change -> change.on() + " " + change.type())
                    .containsExactly("2024-01-01 LAPSED", "2021-01-20 PROMULGATED", "2021-01-20 TOOK_EFFECT");
            try (EngineWriter writer = writer()) {
                writer.retire(new Retired.Withdrawn(LAPSED, LocalDate.of(2024, 2, 1)), "gone");
                writer.retire(new Retired.Merged(OLD_GAS, GAS), "one");
                writer.commit(0);
            }
            assertThat(ChangeLog.of(before).changes()).isEqualTo(changes);
        }
        try (Snapshot after = engine.snapshot()) {
            assertThat(ChangeLog.of(after).changes())
                    .filteredOn(
                            change -> change.id().equals(LAPSED) || change.id().equals(OLD_GAS))
                    .containsExactly(Change.of(new Retired.Withdrawn(LAPSED, LocalDate.of(2024, 2, 1))));
        }
    }

    @Test
    void years_are_counted_up_to_the_day_asked_for() {
        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(YearsByDay.upTo(TODAY, snapshot))
                    .extracting(YearFigures::year)
                    .containsExactly(2018, 2019, 2020, 2021, 2022, 2023, 2024);
            assertThat(YearsByDay.upTo(TODAY, snapshot).getLast().asOf()).isEqualTo(TODAY);
            assertThat(YearsByDay.upTo(LocalDate.of(2025, 2, 1), snapshot))
                    .last()
                    .satisfies(year -> assertThat(year.asOf()).isEqualTo("2025-02-01"));
            assertThat(YearsByDay.upTo(TODAY, snapshot)).hasSize(7);
        }
    }

    @Test
    void a_regulation_and_its_texts_come_back_as_they_went_in() {
        try (Snapshot snapshot = engine.snapshot()) {
            for (RegulationBuilder expected : FictionalCorpus.regulations()) {
                Regulation regulation = expected.build();
                assertThat(snapshot.regulation(regulation.id())).contains(regulation);
                expected.texts().forEach((version, text) -> assertThat(snapshot.text(version))
                        .contains(text));
            }
            assertThat(snapshot.regulation(new RegulationId("unknownaaa"))).isEmpty();
        }
    }

    @Test
    void nothing_is_seen_before_it_is_committed() {
        try (EngineWriter writer = writer()) {
            writer.delete(GAS);
        }
        assertThat(found(literal("热水器"))).containsExactly(GAS);
    }

    @Test
    void a_deleted_regulation_is_gone_with_all_its_passages() {
        try (EngineWriter writer = writer()) {
            writer.delete(GAS);
            writer.commit(7);
        }
        assertThat(found(literal("热水器"))).isEmpty();
        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.contents().regulations()).isEqualTo(6);
            assertThat(snapshot.contents().journalOffset()).isEqualTo(7);
        }
    }

    @Test
    void a_retired_id_is_found_no_more_and_says_what_has_become_of_it() {
        Retired withdrawn = new Retired.Withdrawn(GAS, LocalDate.of(2024, 1, 1));
        Retired merged = new Retired.Merged(OLD_GAS, NOTICE);
        try (EngineWriter writer = writer()) {
            writer.retire(withdrawn, "gone");
            writer.retire(merged, "one");
            writer.commit(0);
            assertThat(writer.marks()).containsEntry(GAS, "gone").hasSize(7);
        }
        assertThat(found(literal("热水器"))).isEmpty();
        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.regulation(GAS)).isEmpty();
            assertThat(snapshot.retired(GAS)).contains(withdrawn);
            assertThat(snapshot.retired(OLD_GAS)).contains(merged);
            assertThat(snapshot.retired(NOTICE)).isEmpty();
            assertThat(snapshot.contents().regulations()).isEqualTo(5);
        }
    }

    @Test
    void a_retired_id_can_stand_for_a_regulation_again() {
        RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
        try (EngineWriter writer = writer()) {
            writer.retire(new Retired.Withdrawn(GAS, LocalDate.of(2024, 1, 1)), "gone");
            writer.commit(0);
            writer.replace(gas.build(), gas.texts(), "2");
            writer.commit(0);
        }
        try (Snapshot snapshot = engine.snapshot()) {
            assertThat(snapshot.regulation(GAS)).isPresent();
            assertThat(snapshot.retired(GAS)).isEmpty();
        }
    }

    @Test
    void a_replaced_regulation_answers_with_its_new_text_only() {
        RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
        try (EngineWriter writer = writer()) {
            writer.replace(gas.build(), gas.texts(), "2");
            writer.commit(0);
            assertThat(writer.marks()).containsEntry(GAS, "2").hasSize(7);
        }
        assertThat(search(request(literal("热水器"), Filters.NONE)).total()).isEqualTo(1);
    }

    @Test
    void a_snapshot_keeps_showing_the_commit_that_it_began_with() {
        try (Snapshot before = engine.snapshot()) {
            try (EngineWriter writer = writer()) {
                writer.delete(GAS);
                writer.commit(0);
            }
            assertThat(before.search(request(literal("热水器"), Filters.NONE)).total())
                    .isEqualTo(1);
        }
    }
}
