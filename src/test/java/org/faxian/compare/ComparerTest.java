package org.faxian.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.compare.TextUnit.Kind;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparerTest {
    private static final Comparer COMPARER = new Comparer(TextAnalysis.load());

    private static final List<String> FERRY = List.of(
            "为了加强渡口安全管理，保障渡运安全，制定本办法。",
            "渡口的设置应当经县级人民政府批准，并且设置明显的标志。",
            "渡船应当按照核定的人数载客，不得超载，不得客货混装。",
            "渡工应当经过培训，持有效的渡工证书上岗。",
            "遇有大风、大雾、洪水等情形的，应当停止渡运。",
            "乡镇人民政府每季度至少开展一次渡口安全检查，并且记录检查结果。",
            "违反本办法第三条规定超载的，由交通运输主管部门处五百元罚款。",
            "本办法自2019年5月1日起施行。");

    private static RegulationText text(List<String> articles) {
        VersionBuilder version = VersionBuilder.titled("云江省渡口管理办法");
        for (int i = 0; i < articles.size(); i++) {
            version.article(Integer.toString(i + 1), articles.get(i).split("\n"));
        }
        return version.text();
    }

    private static List<String> with(int article, UnaryOperator<String> change) {
        return IntStream.range(0, FERRY.size())
                .mapToObj(i -> i + 1 == article ? change.apply(FERRY.get(i)) : FERRY.get(i))
                .toList();
    }

    private static List<String> order(int... articles) {
        return IntStream.of(articles).mapToObj(i -> FERRY.get(i - 1)).toList();
    }

    private static TextComparison compare(List<String> older, List<String> newer) {
        return COMPARER.compare(text(older), text(newer), Tolerance.WORDS);
    }

    private static List<String> stated(TextComparison comparison) {
        return comparison.changes().stream().map(ComparerTest::stated).toList();
    }

    private static String stated(UnitChange change) {
        return change.from().map(TextUnit::number).orElse("") + ">"
                + change.to().map(TextUnit::number).orElse("") + " " + change.types();
    }

    /** Returns the words of a change in the notation of wdiff. */
    private static String words(UnitChange change) {
        return change.segments().stream()
                .map(segment -> switch (segment) {
                    case Segment.Equal equal -> equal.to();
                    case Segment.Deleted deleted -> "[-" + deleted.from() + "-]";
                    case Segment.Inserted inserted -> "{+" + inserted.to() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void a_changed_word_is_shown_within_its_article_and_nothing_else_is() {
        TextComparison comparison = compare(FERRY, with(6, text -> text.replace("每季度", "每月")));

        assertThat(stated(comparison)).containsExactly("6>6 [CHANGED]");
        assertThat(words(comparison.changes().getFirst())).isEqualTo("乡镇人民政府[-每季度-]{+每月+}至少开展一次渡口安全检查，并且记录检查结果。");
        assertThat(comparison.counts()).containsEntry(ChangeType.CHANGED, 1L).containsEntry(ChangeType.UNCHANGED, 8L);
    }

    @Test
    void an_article_that_is_inserted_renumbers_those_behind_it_and_what_cites_them_is_marked() {
        List<String> newer = List.of(
                FERRY.get(0),
                "渡口经营者对渡运安全负主体责任。",
                FERRY.get(1),
                FERRY.get(2),
                FERRY.get(3),
                FERRY.get(4),
                FERRY.get(5),
                FERRY.get(6).replace("第三条", "第四条"),
                FERRY.get(7));

        TextComparison comparison = compare(FERRY, newer);

        assertThat(stated(comparison))
                .containsExactly(
                        ">2 [ADDED]",
                        "2>3 [RENUMBERED]",
                        "3>4 [RENUMBERED]",
                        "4>5 [RENUMBERED]",
                        "5>6 [RENUMBERED]",
                        "6>7 [RENUMBERED]",
                        "7>8 [CHANGED, RENUMBERED]",
                        "8>9 [RENUMBERED]");
        assertThat(comparison.changes().get(6).segments())
                .contains(new Segment.Deleted("第三条", true), new Segment.Inserted("第四条", true));
    }

    @Test
    void a_number_of_an_article_that_changed_to_another_one_is_no_consequence_of_renumbering() {
        TextComparison comparison = compare(FERRY, with(7, text -> text.replace("第三条", "第四条")));

        assertThat(comparison.changes().getFirst().segments())
                .contains(new Segment.Deleted("第三条", false), new Segment.Inserted("第四条", false));
    }

    @Test
    void an_article_of_another_text_is_not_renumbered_with_those_of_this_one() {
        List<String> older = List.of("渡船应当依照《云江省船舶条例》第二条登记。", "渡口应当设置标志。");
        List<String> newer = List.of("渡工应当持证上岗。", "渡船应当依照《云江省船舶条例》第三条登记。", "渡口应当设置标志。");

        assertThat(compare(older, newer).changes().get(1).segments())
                .contains(new Segment.Deleted("第二条", false), new Segment.Inserted("第三条", false));
    }

    @Test
    void an_article_that_is_removed_stands_where_it_stood() {
        assertThat(stated(compare(FERRY, order(1, 2, 3, 5, 6, 7, 8))))
                .containsExactly(
                        "4> [REMOVED]", "5>4 [RENUMBERED]", "6>5 [RENUMBERED]", "7>6 [RENUMBERED]", "8>7 [RENUMBERED]");
    }

    @Test
    void an_article_that_stands_elsewhere_is_moved_and_its_neighbours_are_renumbered() {
        assertThat(stated(compare(FERRY, order(1, 6, 2, 3, 4, 5, 7, 8))))
                .containsExactly(
                        "6>2 [MOVED]", "2>3 [RENUMBERED]", "3>4 [RENUMBERED]", "4>5 [RENUMBERED]", "5>6 [RENUMBERED]");
    }

    @Test
    void a_moved_article_is_found_though_its_words_changed() {
        List<String> newer = List.of(
                FERRY.get(0),
                FERRY.get(5).replace("每季度至少开展一次", "应当每月组织"),
                FERRY.get(1),
                FERRY.get(2),
                FERRY.get(3),
                FERRY.get(4),
                FERRY.get(6),
                FERRY.get(7));

        assertThat(stated(compare(FERRY, newer))).contains("6>2 [CHANGED, MOVED]");
    }

    @Test
    void articles_that_share_a_formula_only_are_not_taken_for_one() {
        List<String> older = List.of("违反本办法规定，拒绝检查的，由交通运输主管部门处五百元罚款。", FERRY.get(1), FERRY.get(2));
        List<String> newer = List.of(FERRY.get(1), FERRY.get(2), "渡工每两年参加一次体检，体检不合格的调离岗位。");

        assertThat(stated(compare(older, newer)))
                .containsExactly("1> [REMOVED]", "2>1 [RENUMBERED]", "3>2 [RENUMBERED]", ">3 [ADDED]");
    }

    @Test
    void punctuation_width_variants_and_blanks_are_shown_on_demand_only() {
        List<String> newer = with(3, text -> "渡船應當按照核定的人數載客,不得超载；不得客货混装");

        assertThat(compare(FERRY, newer).changes()).isEmpty();
        assertThat(stated(COMPARER.compare(text(FERRY), text(newer), Tolerance.NOTHING)))
                .containsExactly("3>3 [CHANGED]");
    }

    @ParameterizedTest
    @CsvSource({"1.5米, 15米", "10%, 10‰", "10%, 10", "5-10人, 510人", "3、5项, 35项", "＜5, >5", "100平方米, 1000平方米"})
    void a_mark_that_carries_meaning_counts(String before, String after) {
        assertThat(compare(List.of("不得超过" + before + "。"), List.of("不得超过" + after + "。"))
                        .changes())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1500元, '1,500元'",
        "１５米, 15米",
        "5～10人, 5-10人",
        "《办法》, 〈办法〉",
        "A级, Ａ级",
        "⒉渡船, 2.渡船",
        "㈠渡船, （一）渡船",
        "⑽渡船, (10)渡船",
        "5℃, 5°C",
        "《办法》, <办法>"
    })
    void another_way_to_write_the_same_does_not_count(String before, String after) {
        assertThat(compare(List.of("依照" + before + "。"), List.of("依照" + after + "。"))
                        .changes())
                .isEmpty();
    }

    @Test
    void a_paragraph_that_is_split_or_joined_is_seen() {
        List<String> split = with(2, text -> text.replace("批准，", "批准，\n"));

        UnitChange change = compare(FERRY, split).changes().getFirst();
        assertThat(words(change)).isEqualTo("渡口的设置应当经县级人民政府批准，{+\n+}并且设置明显的标志。");
        assertThat(words(compare(split, FERRY).changes().getFirst())).isEqualTo("渡口的设置应当经县级人民政府批准，[-\n-]并且设置明显的标志。");
    }

    @Test
    void what_is_inserted_is_told_as_a_whole_sentence() {
        List<String> newer = with(7, text -> text + "情节严重的，由交通运输主管部门处五千元罚款。");

        assertThat(words(compare(FERRY, newer).changes().getFirst()))
                .isEqualTo(FERRY.get(6) + "{+情节严重的，由交通运输主管部门处五千元罚款。+}");
    }

    @Test
    void a_number_changes_as_a_whole() {
        assertThat(words(compare(List.of("处1500元罚款，依照第二十二条办理。"), List.of("处2500元罚款，依照第二十三条办理。"))
                        .changes()
                        .getFirst()))
                .contains("[-1500-]{+2500+}", "[-第二十二条-]{+第二十三条+}");
    }

    @Test
    void a_mark_between_two_items_goes_with_the_one_that_is_deleted() {
        assertThat(words(compare(List.of("依照第一条、第二条办理。"), List.of("依照第一条办理。"))
                        .changes()
                        .getFirst()))
                .isEqualTo("依照第一条[-、第二条-]办理。");
    }

    @Test
    void titles_preambles_headings_annexes_and_signatures_are_compared_as_well() {
        RegulationText older = VersionBuilder.titled("云江省渡口管理办法")
                .preamble("各市人民政府：")
                .chapter("第一章　总则")
                .article("1", FERRY.get(0))
                .chapter("第二章　渡口")
                .article("2", FERRY.get(1))
                .annex("附件1", "渡口标志式样", "标志牌为长方形。")
                .signature("云江省人民政府")
                .text();
        RegulationText newer = VersionBuilder.titled("云江省渡口安全管理办法")
                .preamble("各市、县人民政府：")
                .chapter("第一章　总则")
                .article("1", FERRY.get(0))
                .chapter("第二章　渡口和渡船")
                .article("2", FERRY.get(1))
                .annex("附件1", "渡口标志式样", "标志牌为正方形。")
                .signature("云江省人民政府办公厅")
                .text();

        TextComparison comparison = COMPARER.compare(older, newer, Tolerance.WORDS);

        assertThat(comparison.changes())
                .extracting(change -> change.to().orElseThrow().kind())
                .containsExactly(Kind.TITLE, Kind.PREAMBLE, Kind.DIVISION, Kind.SIGNATURE, Kind.ARTICLE);
        assertThat(comparison.changes()).allMatch(change -> change.types().equals(Set.of(ChangeType.CHANGED)));
        assertThat(comparison.changes().getLast().to().orElseThrow().path()).isEqualTo("annexes/1/articles/1");
    }

    @Test
    void documents_without_articles_are_compared_by_their_sections() {
        RegulationText older = VersionBuilder.titled("关于渡口安全的通知")
                .section("1", "一、", "各地应当对渡口开展全面排查。")
                .section("2", "二、", "排查结果于6月底前报送。")
                .text();
        RegulationText newer = VersionBuilder.titled("关于渡口安全的通知")
                .section("1", "一、", "提高认识，加强领导。")
                .section("2", "二、", "各地应当对渡口开展全面排查。")
                .section("3", "三、", "排查结果于7月底前报送。")
                .text();

        assertThat(stated(COMPARER.compare(older, newer, Tolerance.WORDS)))
                .containsExactly(">1 [ADDED]", "1>2 [RENUMBERED]", "2>3 [CHANGED, RENUMBERED]");
    }

    @Test
    void headings_that_a_code_repeats_stay_with_their_part() {
        VersionBuilder older = VersionBuilder.titled("云江省条例");
        VersionBuilder newer = VersionBuilder.titled("云江省条例");
        for (int i = 0; i < 4; i++) {
            older.chapter("第" + "一二三四".charAt(i) + "章　一般规定").article(i + 1 + "", FERRY.get(i));
            newer.chapter("第" + "一二三四".charAt(i) + "章　一般规定").article(i + 1 + "", FERRY.get(i));
        }
        newer.chapter("第五章　一般规定").article("5", FERRY.get(4));

        assertThat(stated(COMPARER.compare(older.text(), newer.text(), Tolerance.WORDS)))
                .containsExactly(">第五章 [ADDED]", ">5 [ADDED]");
    }

    @Test
    @Tag("corpus")
    void texts_of_any_size_are_compared_in_bounded_time() {
        String long1 = IntStream.range(0, 40_000).mapToObj(i -> "甲乙" + i * 7).collect(Collectors.joining("丙"));
        String long2 = IntStream.range(0, 40_000).mapToObj(i -> "丁戊" + i * 11).collect(Collectors.joining("己"));
        List<String> many1 =
                IntStream.range(0, 3_000).mapToObj(i -> "渡船" + i * 7 + "号停靠").toList();
        List<String> many2 =
                IntStream.range(0, 3_000).mapToObj(i -> "渡船" + i * 11 + "号停靠").toList();

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            assertThat(compare(List.of("一样。" + long1), List.of("一样。" + long2)).units())
                    .isNotEmpty();
            assertThat(compare(many1, many2).units()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_that_is_a_paragraph_of_its_own_is_no_difference_either(Tolerance tolerance) {
        RegulationText words = text(FERRY);
        List<Provision> provisions = new ArrayList<>(words.provisions());
        provisions.addFirst(new Provision.Paragraph(1, "\uFFFC", List.of()));
        RegulationText drawn = new RegulationText(
                words.titleBlock(), List.of(), List.of(), List.of("\uFFFC"), provisions, List.of(), List.of("\uFFFC"));

        assertThat(COMPARER.compare(words, drawn, tolerance).changes()).isEmpty();
        assertThat(COMPARER.compare(drawn, words, tolerance).changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_that_only_one_of_two_files_tells_of_is_no_difference(Tolerance tolerance) {
        List<String> drawn = with(2, article -> article.replace("标志", "\uFFFC标志\uFFFC"));

        assertThat(COMPARER.compare(text(FERRY), text(drawn), tolerance).changes())
                .isEmpty();
        assertThat(COMPARER.compare(text(drawn), text(FERRY), tolerance).changes())
                .isEmpty();
    }
}
