package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Timeline.Span;
import org.faxian.text.TitleKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the relations and versions of the real documents against lists that were checked by reading the texts. */
@Tag("corpus")
class RealRegisterTest {
    private static Register register = Register.of(List.of());
    private static Map<RegulationId, String> names = Map.of();

    @BeforeAll
    static void read() {
        Optional<List<RegisteredSource>> sources = RealRegister.sources();
        assumeThat(sources)
                .as("the real documents are not at ../shared/real; -Dfaxian.real=DIR names another place")
                .isPresent();
        register = Register.of(sources.orElseThrow());
        names = new HashMap<>();
        register.regulations().forEach(regulation -> names.put(regulation.id(), RealRegister.document(regulation)));
    }

    @Test
    void every_act_of_one_document_upon_another_is_as_it_was_checked() {
        List<String> checked = judged("right")
                .filter(line -> !line.startsWith("BASED_ON") && !line.startsWith("CITES"))
                .toList();

        assertThat(relations().filter(relation -> relation.type().isAct()).map(RealRegisterTest::stated))
                .containsExactlyInAnyOrderElementsOf(checked);
    }

    @Test
    void what_was_drawn_and_found_right_is_still_there_and_what_was_found_wrong_is_not() {
        assertThat(relations().map(RealRegisterTest::stated).collect(Collectors.toSet()))
                .containsAll(judged("right").toList())
                .doesNotContainAnyElementsOf(judged("wrong").toList());
    }

    @Test
    void wordings_and_namesakes_are_told_apart_as_it_was_checked() {
        Map<TitleKey, Long> bearers = register.regulations().stream()
                .collect(Collectors.groupingBy(RealRegisterTest::key, Collectors.counting()));
        List<String> groups = new ArrayList<>();
        for (Regulation regulation : register.regulations()) {
            boolean severalFiles = regulation.versions().stream()
                            .mapToInt(version -> version.sources().size())
                            .sum()
                    > 1;
            if (severalFiles || bearers.getOrDefault(key(regulation), 0L) > 1) {
                regulation.versions().forEach(version -> groups.add(stated(regulation, version)));
            }
        }

        assertThat(groups)
                .containsExactlyInAnyOrderElementsOf(lines("real-versions.tsv").toList());
    }

    @Test
    void two_that_repeal_earlier_texts_of_each_others_names_are_judged_by_the_days_that_they_tell() {
        assertThat(status("d00285", "2024-12-31")).isEqualTo("IN_FORCE");
        assertThat(status("d00285", "2025-01-01")).isEqualTo("REPEALED");
        assertThat(status("d00317", "2025-01-01")).isEqualTo("IN_FORCE");
    }

    @Test
    void the_code_in_eight_files_is_one_regulation() {
        Regulation code = of("d02428");

        assertThat(code.versions()).hasSize(1);
        assertThat(code.versions().getFirst().parts()).hasSize(8);
    }

    private static Stream<Relation> relations() {
        Set<Relation> seen = new HashSet<>();
        return register.regulations().stream()
                .flatMap(regulation -> regulation.relations().stream())
                .filter(seen::add);
    }

    private static String stated(Relation relation) {
        return String.join(
                "\t",
                relation.type().name(),
                relation.on().toString(),
                name(relation.actor()),
                name(relation.target()),
                relation.provisions().stream().map(ProvisionReference::path).collect(Collectors.joining(",")),
                relation.target().title());
    }

    private static String name(Relation.Party party) {
        return Objects.requireNonNull(names.get(party.id()));
    }

    private static String stated(Regulation regulation, RegulationVersion version) {
        String turns = version.timeline().spans().stream()
                .filter(span -> !span.from().equals(LocalDate.MIN))
                .map(RealRegisterTest::stated)
                .collect(Collectors.joining("; "));
        return String.join(
                "\t",
                RealRegister.document(regulation),
                version.id().label(),
                RealRegister.documents(version),
                turns,
                version.metadata().title());
    }

    private static String stated(Span span) {
        return span.from() + " " + span.validity().status() + " "
                + span.validity().basis();
    }

    private static TitleKey key(Regulation regulation) {
        return TitleKey.of(regulation.versions().getLast().metadata().title());
    }

    private static Regulation of(String document) {
        return register.regulations().stream()
                .filter(regulation -> regulation.versions().stream()
                        .flatMap(version -> version.sources().stream())
                        .anyMatch(source -> source.path().equals(document)))
                .findFirst()
                .orElseThrow();
    }

    private static String status(String document, String day) {
        LocalDate on = LocalDate.parse(day);
        return of(document).versionOn(on).timeline().validityOn(on).status().name();
    }

    /** Returns the relations with the given verdict, judged by reading the texts. */
    private static Stream<String> judged(String verdict) {
        return lines("real-relations.tsv")
                .filter(line -> line.endsWith("\t" + verdict))
                .map(line -> line.substring(0, line.lastIndexOf('\t')));
    }

    /** Returns the lines of a list without its header. */
    private static Stream<String> lines(String list) {
        try (InputStream in = Objects.requireNonNull(RealRegisterTest.class.getResourceAsStream(list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
