package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Timeline.Span;

/** Tests of properties that hold for every register, for any input files. */
class RegisterPropertiesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 9_000;
    private static final List<String> IDS = List.of("zzzzzzzzzz", "aaaaaaaaaa", "kkkkkkkkkk");
    private static final List<String> TITLES = List.of("甲条例", "乙办法", "丙规定", "丁细则", "戊通知", "己决定");

    /** A file with one of a few titles, with or without dates and its own term, that acts on others. */
    private record Told(
            int title,
            Optional<Integer> made,
            Optional<Integer> term,
            List<DatedAct> acts,
            Optional<Integer> body,
            Optional<Integer> amended,
            Optional<Integer> known) {
        RegisteredSource in(String path) {
            Sources source = Sources.titled(TITLES.get(title)).text(path + "号文本的内容与其他文本都不相同" + path.hashCode());
            made.ifPresent(d ->
                    source.promulgated(day(d).toString()).effective(day(d + 30).toString()));
            made.flatMap(d -> term.map(t -> day(d + 30 + t))).ifPresent(last -> source.lapses(last.toString()));
            body.ifPresent(number -> source.by("云江省第" + number + "局"));
            made.flatMap(d -> amended.map(days -> day(d + 30 + days))).ifPresent(day -> source.amended(day.toString()));
            known.ifPresent(place -> source.known(IDS.get(place), place));
            acts.forEach(act -> source.does(
                    act.type(), TITLES.get(act.target()), act.on().map(RegisterPropertiesTest::day), act.provisions()));
            return source.in(path);
        }
    }

    private record DatedAct(Relation.Type type, int target, Optional<Integer> on) {
        List<ProvisionReference> provisions() {
            return type == Relation.Type.REPEALS_PARTLY
                    ? List.of(ProvisionReference.to(ArticleNumber.of(3, 0)))
                    : List.of();
        }
    }

    private static LocalDate day(int offset) {
        return FIRST_DAY.plusDays(offset);
    }

    @Provide
    Arbitrary<List<RegisteredSource>> corpora() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS);
        Arbitrary<DatedAct> acts = Combinators.combine(
                        Arbitraries.of(
                                Relation.Type.REPEALS,
                                Relation.Type.REPEALS_PARTLY,
                                Relation.Type.DECLARES_LAPSED,
                                Relation.Type.SUSPENDS,
                                Relation.Type.RESUMES,
                                Relation.Type.AMENDS),
                        Arbitraries.integers().between(0, TITLES.size() - 1),
                        days.optional(0.3))
                .as(DatedAct::new);
        Arbitrary<Told> stated = Combinators.combine(
                        Arbitraries.integers().between(0, TITLES.size() - 1),
                        days.optional(0.9),
                        Arbitraries.integers().between(1, 3_000).optional(0.2),
                        acts.list().ofMaxSize(3),
                        Arbitraries.integers().between(1, 2).optional(0.3),
                        Arbitraries.integers().between(1, 3_000).optional(0.3),
                        Arbitraries.integers().between(0, IDS.size() - 1).optional(0.3))
                .as(Told::new);
        return stated.list().ofMinSize(1).ofMaxSize(9).map(files -> {
            List<RegisteredSource> sources = new ArrayList<>();
            files.forEach(file -> sources.add(file.in("文件" + sources.size() + ".txt")));
            return sources;
        });
    }

    @Property(tries = 300)
    void any_order_of_files_gives_the_same_register(
            @ForAll("corpora") List<RegisteredSource> sources, @ForAll long seed) {
        List<RegisteredSource> shuffled = new ArrayList<>(sources);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Register.of(shuffled)).isEqualTo(Register.of(sources));
    }

    @Property(tries = 300)
    void on_any_day_one_version_stands_for_a_regulation_and_has_one_status(
            @ForAll("corpora") List<RegisteredSource> sources, @ForAll int any) {
        LocalDate day = day(Math.floorMod(any, DAYS + 4_000));

        for (Regulation regulation : Register.of(sources).regulations()) {
            assertThat(regulation.versions().stream().filter(version -> version.represents(day)))
                    .hasSize(1);
            for (RegulationVersion version : regulation.versions()) {
                assertThat(version.timeline().spans().stream().filter(span -> span.contains(day)))
                        .hasSize(1);
            }
        }
    }

    @Property(tries = 300)
    void every_file_belongs_to_one_regulation_and_every_id_leads_to_one(
            @ForAll("corpora") List<RegisteredSource> sources) {
        Register register = Register.of(sources);

        assertThat(register.regulations().stream()
                        .flatMap(regulation -> regulation.versions().stream())
                        .flatMap(version -> version.sources().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        sources.stream().map(RegisteredSource::file).toList());
        for (RegisteredSource source : sources) {
            source.known()
                    .ifPresent(line -> assertThat(register.regulation(line.id()).isPresent()
                                    || register.retired(line.id()).isPresent())
                            .isTrue());
        }
    }

    @Property(tries = 300)
    void spans_follow_each_other_and_each_says_something_new(@ForAll("corpora") List<RegisteredSource> sources) {
        for (Regulation regulation : Register.of(sources).regulations()) {
            for (RegulationVersion version : regulation.versions()) {
                List<Span> spans = version.timeline().spans();
                for (int i = 1; i < spans.size(); i++) {
                    assertThat(spans.get(i - 1).until()).contains(spans.get(i).from());
                    assertThat(spans.get(i).validity())
                            .isNotEqualTo(spans.get(i - 1).validity());
                }
            }
        }
    }

    @Property(tries = 300)
    void a_document_that_does_nothing_to_others_changes_no_other_status(
            @ForAll("corpora") List<RegisteredSource> sources, @ForAll int offset) {
        List<RegisteredSource> more = new ArrayList<>(sources);
        LocalDate day = day(Math.floorMod(offset, DAYS));
        more.add(Sources.titled("与他人无关的意见").effective(day.toString()).in("意见.txt"));
        Map<RegulationId, Regulation> after = byId(Register.of(more));

        byId(Register.of(sources))
                .forEach((id, before) -> assertThat(after.get(id)).isEqualTo(before));
    }

    private static Map<RegulationId, Regulation> byId(Register register) {
        return register.regulations().stream().collect(Collectors.toMap(Regulation::id, Function.identity()));
    }
}
