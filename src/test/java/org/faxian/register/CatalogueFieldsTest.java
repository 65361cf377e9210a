package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.language.Language;
import org.faxian.register.CatalogueReport.Finding;
import org.faxian.register.CatalogueReport.Problem;
import org.faxian.regulation.Decision;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.junit.jupiter.api.Test;

/** Tests of the fields that a catalogue adds to documents next to it. */
class CatalogueFieldsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** Parses 标题|文号|机关|成文|公开|有效性, optionally with 主题分类; an empty cell means not stated. */
    private static ListedDocument row(String cells) {
        List<Optional<String>> each = Arrays.stream(cells.split("\\|", -1))
                .map(cell -> Optional.of(cell).filter(text -> !text.isEmpty()))
                .toList();
        return new ListedDocument(
                cells,
                each.get(0),
                each.get(1).flatMap(DocumentNumber::parse).stream().toList(),
                each.get(2),
                days(each.get(3), each.get(4)),
                each.get(5),
                each.size() > 6 ? each.get(6).stream().toList() : List.of(),
                ListedDocument.End.UNTOLD,
                List.of());
    }

    private static Map<Field, LocalDate> days(Optional<String> signed, Optional<String> published) {
        Map<Field, LocalDate> days = new EnumMap<>(Field.class);
        signed.ifPresent(day -> days.put(Field.SIGNED_ON, LocalDate.parse(day)));
        published.ifPresent(day -> days.put(Field.PROMULGATED_ON, LocalDate.parse(day)));
        return days;
    }

    private static Catalogue catalogue(String path, String... rows) {
        return Catalogue.beside(
                path, Arrays.stream(rows).map(CatalogueFieldsTest::row).toList());
    }

    private static Sources silent() {
        return Sources.titled("云江省渡口管理办法").kind(RegulationKind.OTHER);
    }

    private static Sources telling() {
        return Sources.titled("云江省渡口管理办法")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number("云交规〔2021〕5号")
                .by("云江省交通运输厅")
                .promulgated("2021-03-02");
    }

    private static Register register(Sources document, Catalogue... catalogues) {
        return Register.of(List.of(document.in("文件/a.txt")), List.of(), Conventions.NONE, List.of(catalogues));
    }

    private static RegulationVersion only(Register register) {
        assertThat(register.regulations()).hasSize(1);
        return register.regulations().getFirst().versions().getFirst();
    }

    private static List<Problem> problems(Register register) {
        return register.catalogues().stream()
                .flatMap(report -> report.findings().stream().map(Finding::problem))
                .toList();
    }

    @Test
    void what_a_text_does_not_say_the_catalogue_fills_in_and_is_named_as_where_it_comes_from() {
        Metadata metadata = only(register(
                        silent(), catalogue("文件/目录.csv", "云江省渡口管理办法|云交规〔2021〕5号|云江省交通运输厅|2021-03-02|2021-03-09|有效")))
                .metadata();

        assertThat(metadata.caption().numbers().getFirst().canonical()).isEqualTo("云交规〔2021〕5号");
        assertThat(metadata.caption().authorities()).containsExactly("云江省交通运输厅");
        assertThat(metadata.enactment().signedOn()).hasValue(LocalDate.of(2021, 3, 2));
        assertThat(metadata.statedStatus()).hasValue("有效");
        assertThat(metadata.provenance())
                .containsEntry(Field.NUMBER, Provenance.CATALOGUE)
                .containsEntry(Field.AUTHORITIES, Provenance.CATALOGUE)
                .containsEntry(Field.SIGNED_ON, Provenance.CATALOGUE)
                .containsEntry(Field.STATED_STATUS, Provenance.CATALOGUE);
    }

    @Test
    void a_text_that_is_filed_under_nothing_is_filed_as_the_catalogue_has_it() {
        Metadata metadata = only(register(silent(), catalogue("文件/目录.csv", "云江省渡口管理办法||||||交通运输/水运")))
                .metadata();

        assertThat(metadata.classification().subjects()).containsExactly("交通运输/水运");
        assertThat(metadata.provenance()).containsEntry(Field.SUBJECTS, Provenance.CATALOGUE);
    }

    @Test
    void a_text_that_the_catalogue_files_otherwise_stays_where_its_page_has_it_and_both_are_named() {
        RegulationVersion version = only(register(
                silent().classified(List.of("能源"), Optional.empty()),
                catalogue("文件/目录.csv", "云江省渡口管理办法||||||交通运输/水运")));

        assertThat(version.metadata().classification().subjects()).containsExactly("能源");
        assertThat(version.disagreements()).singleElement().satisfies(one -> assertThat(
                        Language.CHINESE.say(one.sentence()))
                .contains("主题分类", "能源", "交通运输/水运"));
    }

    @Test
    void a_numbered_letter_is_made_public_by_being_signed_as_where_a_page_tells_both_days() {
        Metadata metadata = only(register(
                        silent(), catalogue("文件/目录.csv", "云江省渡口管理办法|云交规〔2021〕5号||2021-03-02|2021-03-09|")))
                .metadata();

        assertThat(metadata.enactment().promulgatedOn()).hasValue(LocalDate.of(2021, 3, 2));
        assertThat(metadata.provenance()).containsEntry(Field.PROMULGATED_ON, Provenance.CONCLUDED);
        assertThat(metadata.caption().kind()).isEqualTo(RegulationKind.NORMATIVE_DOCUMENT);
    }

    @Test
    void a_document_of_which_only_the_day_of_its_page_is_told_counts_from_that_day() {
        Metadata metadata = only(register(silent(), catalogue("文件/目录.csv", "云江省渡口管理办法||||2021-03-09|")))
                .metadata();

        assertThat(metadata.enactment().promulgatedOn()).hasValue(LocalDate.of(2021, 3, 9));
        assertThat(metadata.provenance()).containsEntry(Field.PROMULGATED_ON, Provenance.CATALOGUE);
    }

    @Test
    void where_text_and_catalogue_differ_the_text_is_taken_and_both_are_named() {
        Register register =
                register(telling(), catalogue("文件/目录.csv", "云江省渡口管理办法|云交规〔2021〕5号|云江省水利厅|2021-03-20|2021-03-01|"));

        assertThat(only(register).metadata().caption().authorities()).containsExactly("云江省交通运输厅");
        assertThat(only(register).disagreements())
                .extracting(one -> Language.CHINESE.say(one.sentence()))
                .containsExactly(
                        "制定机关：文件为“云江省交通运输厅”，目录文件/目录.csv为“云江省水利厅”，以文件为准",
                        "公布日期：文件为“2021-03-02”，目录文件/目录.csv为“2021-03-01”，以文件为准");
        assertThat(Language.CHINESE.say(register.disagreements().getFirst())).startsWith("《云江省渡口管理办法》");
    }

    @Test
    void other_brackets_and_a_shorter_name_of_the_authority_are_no_disagreement() {
        Register register =
                register(telling(), catalogue("文件/目录.csv", "云江省渡口管理办法|云交规[2021]5号|省交通运输厅|2021-03-02|2021-04-01|"));

        assertThat(only(register).disagreements()).isEmpty();
    }

    @Test
    void a_status_that_says_the_same_in_other_words_is_no_disagreement_and_another_one_is() {
        assertThat(only(register(telling().stated("有效"), catalogue("文件/目录.csv", "云江省渡口管理办法|||||现行有效")))
                        .disagreements())
                .isEmpty();
        Register register = register(telling().stated("有效"), catalogue("文件/目录.csv", "云江省渡口管理办法|||||失效"));
        assertThat(only(register).disagreements())
                .extracting(one -> Language.CHINESE.say(one.sentence()))
                .containsExactly("有效性：文件为“有效”，目录文件/目录.csv为“失效”，以文件为准");
        assertThat(only(register).metadata().statedStatus()).hasValue("有效");
    }

    @Test
    void a_status_from_a_catalogue_that_contradicts_the_register_is_named_as_a_contradiction() {
        Register register = register(telling(), catalogue("文件/目录.csv", "云江省渡口管理办法|||||已废止"));

        assertThat(register.contradictionsOn(TODAY))
                .extracting(contradiction -> Language.CHINESE.say(contradiction.sentence()))
                .hasSize(1)
                .first()
                .asString()
                .contains("来源标注为“已废止”");
    }

    @Test
    void words_for_a_status_that_are_not_known_are_named_and_not_guessed_at() {
        Register register = register(telling(), catalogue("文件/目录.csv", "云江省渡口管理办法|||||见备注"));

        assertThat(only(register).metadata().statedStatus()).isEmpty();
        assertThat(problems(register)).containsExactly(Problem.UNKNOWN_STATUS);
    }

    @Test
    void rows_that_contradict_each_other_fill_nothing_in_and_are_named() {
        Register register = register(
                silent(),
                catalogue(
                        "文件/目录.csv",
                        "云江省渡口管理办法|云交规〔2021〕5号||2021-03-02||有效",
                        "云江省渡口管理办法|云交规〔2021〕5号||2021-03-03||现行有效"));

        assertThat(only(register).metadata().enactment().signedOn()).isEmpty();
        assertThat(only(register).metadata().statedStatus()).hasValue("有效");
        assertThat(only(register).disagreements())
                .extracting(one -> Language.CHINESE.say(one.sentence()))
                .containsExactly("成文日期：文件未载明，目录文件/目录.csv为“2021-03-02”，目录文件/目录.csv为“2021-03-03”，互不一致，均未采用");
    }

    @Test
    void a_catalogue_speaks_of_documents_in_its_folder_and_beneath_and_of_no_others() {
        assertThat(only(register(silent(), catalogue("目录.csv", "云江省渡口管理办法|||||有效")))
                        .metadata()
                        .statedStatus())
                .hasValue("有效");
        Register elsewhere = register(silent(), catalogue("别处/目录.csv", "云江省渡口管理办法|||||有效"));
        assertThat(only(elsewhere).metadata().statedStatus()).isEmpty();
        assertThat(problems(elsewhere)).containsExactly(Problem.ELSEWHERE);
    }

    @Test
    void a_row_that_names_no_document_is_reported_with_the_titles_nearest_to_it() {
        Register register = register(telling(), catalogue("文件/目录.csv", "云江省渡口渡船管理办法|云交规〔2001〕1号||||有效"));

        assertThat(problems(register)).containsExactly(Problem.ABSENT);
        Finding finding = register.catalogues().getFirst().findings().getFirst();
        assertThat(finding.row()).contains("渡口渡船");
        assertThat(finding.candidates())
                .extracting(UnmatchedRepeal.Candidate::title)
                .containsExactly("云江省渡口管理办法");
    }

    @Test
    void a_number_is_not_taken_for_that_of_a_document_with_quite_another_title() {
        Register register = register(telling(), catalogue("文件/目录.csv", "云江省燃气设施安全检查规定|云交规〔2021〕5号||||失效"));

        assertThat(problems(register)).containsExactly(Problem.ABSENT);
        assertThat(only(register).metadata().statedStatus()).isEmpty();
    }

    private static RegisteredSource yearly(String number, String day, String path) {
        return Sources.titled("云江省交通运输厅关于做好渡口汛期工作的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .number(number)
                .by("云江省交通运输厅")
                .promulgated(day)
                .text(number)
                .in(path);
    }

    @Test
    void of_two_documents_of_one_title_the_day_tells_which_is_meant_and_without_it_neither_is() {
        List<RegisteredSource> both = List.of(
                yearly("云交发〔2021〕5号", "2021-03-02", "文件/2021.txt"), yearly("云交发〔2022〕7号", "2022-03-04", "文件/2022.txt"));
        String title = "云江省交通运输厅关于做好渡口汛期工作的通知";

        Register dated = Register.of(
                both, List.of(), Conventions.NONE, List.of(catalogue("文件/目录.csv", title + "|||2022-03-04||失效")));
        Register undated =
                Register.of(both, List.of(), Conventions.NONE, List.of(catalogue("文件/目录.csv", title + "|||||失效")));

        assertThat(dated.regulations())
                .extracting(regulation -> regulation.versions().getFirst().metadata())
                .filteredOn(metadata -> metadata.statedStatus().isPresent())
                .extracting(metadata -> metadata.caption().numbers().getFirst().canonical())
                .containsExactly("云交发〔2022〕7号");
        assertThat(problems(undated)).containsExactly(Problem.AMBIGUOUS);
        assertThat(undated.catalogues().getFirst().findings().getFirst().candidates())
                .hasSize(2);
    }

    @Test
    void a_document_of_the_title_that_is_years_apart_or_of_another_number_is_named_and_not_taken_for_it() {
        Register register = register(
                telling(), catalogue("文件/目录.csv", "云江省渡口管理办法|||2011-03-02||失效", "云江省渡口管理办法|云交规〔2011〕3号||||失效"));

        assertThat(problems(register)).containsExactly(Problem.UNLIKE, Problem.UNLIKE);
        assertThat(only(register).metadata().statedStatus()).isEmpty();
    }

    @Test
    void a_list_of_rules_may_leave_the_authority_out_of_the_numbers_of_orders() {
        Sources rule = Sources.titled("云江省渡口管理办法").number("云江省人民政府令第138号").promulgated("2021-03-02");

        for (String number : List.of("令第138号", "省政府令第138号", "云江省人民政府令第138号")) {
            Register register = register(rule, catalogue("文件/目录.csv", "云江省渡口管理办法|" + number + "||||有效"));

            assertThat(only(register).metadata().statedStatus()).as(number).hasValue("有效");
            assertThat(only(register).disagreements()).as(number).isEmpty();
        }
    }

    @Test
    void a_document_that_was_shown_years_after_it_was_signed_is_meant_by_its_title() {
        Register register = register(telling(), catalogue("文件/目录.csv", "云江省渡口管理办法||||2025-03-02|有效"));

        assertThat(only(register).metadata().statedStatus()).hasValue("有效");
    }

    @Test
    void what_a_person_has_put_right_the_catalogue_neither_fills_in_nor_disputes() {
        RegisteredSource document = telling().in("文件/a.txt");
        Decision corrected = new Decision.Corrected(
                Instant.parse("2026-11-23T02:00:00Z"),
                "张三",
                Register.of(List.of(document)).regulations().getFirst().id(),
                List.of(document.file().text()),
                Map.of("authorities", "云江省地方海事局", "signedOn", ""),
                "原件",
                Optional.empty());

        RegulationVersion version = only(Register.of(
                List.of(document),
                List.of(corrected),
                Conventions.NONE,
                List.of(catalogue("文件/目录.csv", "云江省渡口管理办法|云交规〔2021〕5号|云江省水利厅|2021-03-20||"))));

        assertThat(version.metadata().caption().authorities()).containsExactly("云江省地方海事局");
        assertThat(version.metadata().enactment().signedOn()).isEmpty();
        assertThat(version.disagreements()).isEmpty();
    }

    @Test
    void the_order_of_files_rows_and_catalogues_never_matters() {
        List<RegisteredSource> documents = new ArrayList<>(List.of(
                silent().in("文件/a.txt"),
                yearly("云交发〔2021〕5号", "2021-03-02", "文件/2021.txt"),
                yearly("云交发〔2022〕7号", "2022-03-04", "文件/2022.txt")));
        List<Catalogue> catalogues = new ArrayList<>(List.of(
                catalogue("文件/目录.csv", "云江省渡口管理办法|云交规〔2021〕5号||2021-03-02||有效"),
                catalogue("目录.xlsx", "云江省渡口管理办法|云交规〔2021〕5号||2021-03-03||失效")));
        Register expected = Register.of(documents, List.of(), Conventions.NONE, catalogues);

        Collections.reverse(documents);
        Collections.reverse(catalogues);

        assertThat(Register.of(documents, List.of(), Conventions.NONE, catalogues))
                .isEqualTo(expected);
        assertThat(expected.regulations()).anySatisfy(regulation -> assertThat(
                        regulation.versions().getFirst().disagreements())
                .hasSize(2));
    }
}
