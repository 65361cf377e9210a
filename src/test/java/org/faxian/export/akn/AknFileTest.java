package org.faxian.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.manuscript.WrittenText;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Relation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AknFileTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
    private static final RegulationId DECISION = new RegulationId("decisionaa");

    private static final VersionBuilder FIRST = VersionBuilder.titled("云江省标识标牌管理办法")
            .number("云政发〔2020〕9号")
            .by("云江省人民政府")
            .promulgated("2020-12-01")
            .effective("2021-01-01")
            .preamble("为了规范标牌，制定本办法。")
            .chapter("第一章　总则")
            .article("1", "为了规范标识标牌，制定本办法。", "本办法所称标牌包括：", "（一）路牌；", "（三）门牌。")
            .chapter("第二章　收费")
            .article("5-1", "收费如下：", "项目\t数量", "路牌\t2\t3", "由主管部门收取。")
            .article("5-1", "重复的条号。")
            .annex("附件1", "标牌目录", "路牌。")
            .annex("废止目录", "", "旧办法。")
            .signature("云江省人民政府", "2020年12月1日");

    private static RegulationBuilder signs() {
        return RegulationBuilder.regulation("signsaaaaa", FIRST).region("990000", "云江省");
    }

    private static Publication publication(RegulationBuilder builder) {
        Regulation regulation = builder.build();
        return new Publication(
                regulation,
                regulation.versions().getLast(),
                builder.texts().get(regulation.versions().getLast().id()),
                DAY,
                Optional.of("https://fagui.example/regulations/signsaaaaa@2021-01-01?asOf=2024-06-01"));
    }

    private static Document akn(RegulationBuilder builder) {
        return akn(publication(builder));
    }

    private static Document akn(Publication publication) {
        return Jsoup.parse(new String(AknFile.of(publication), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private static Stream<Publication> publications() {
        VersionBuilder notice = VersionBuilder.titled("关于印发标牌目录的通知")
                .kind(RegulationKind.NORMATIVE_DOCUMENT)
                .section("1", "一、", "总体要求", new Provision.Paragraph(1, "甲\t乙", List.of()))
                .section("2", "二、", "工作\u0001任务\uFFFC\uD800");
        return Stream.of(
                publication(signs()),
                publication(signs().repealed("2023-01-01", DECISION, "关于废止部分规章的决定", "废止《云江省标识标牌管理办法》。")),
                publication(amended()),
                publication(RegulationBuilder.regulation("noticeaaaa", notice)),
                publication(RegulationBuilder.regulation("emptyaaaaa", VersionBuilder.titled("空白文件"))));
    }

    @ParameterizedTest
    @MethodSource("publications")
    void a_file_is_valid_and_gives_each_eid_once(Publication publication) {
        assertThat(akn(publication).select("[eId]").eachAttr("eId"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        Optional<AknSchema> schema = AknSchema.find();
        assumeThat(schema).as(AknSchema.ABSENT).isPresent();
        assertThat(schema.orElseThrow().violation(AknFile.of(publication))).isEmpty();
    }

    @Test
    void provisions_stand_in_each_other_under_ids_that_name_their_place() {
        Document file = akn(signs());

        assertThat(file.select("chapter").eachAttr("eId")).containsExactly("chp_1", "chp_2");
        assertThat(file.select("body article").eachAttr("eId"))
                .containsExactly("chp_1__art_1", "chp_2__art_5-1", "chp_2__art_5-1-dup2");
        assertThat(file.select("[eId=chp_1__art_1__para_2__list_1] > intro").text())
                .isEqualTo("本办法所称标牌包括：");
        Element point = file.selectFirst("[eId=chp_1__art_1__para_2__list_1__point_3]");
        assertThat(point.selectFirst("num").text()).isEqualTo("（三）");
        assertThat(point.selectFirst("content").text()).isEqualTo("门牌。");
        assertThat(file.selectFirst("chapter > heading").text()).isEqualTo("总则");
    }

    @Test
    void consecutive_lines_with_cells_are_one_table_and_paragraphs_keep_their_positions() {
        Document file = akn(signs());

        assertThat(file.select("[eId=chp_2__art_5-1__para_2] tr"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(3));
        assertThat(file.selectFirst("[eId=chp_2__art_5-1__para_4]").text()).isEqualTo("由主管部门收取。");
    }

    @Test
    void title_number_preamble_signature_and_annexes_have_elements_of_their_own() {
        Document file = akn(signs());

        assertThat(file.select("preface docTitle").text()).isEqualTo("云江省标识标牌管理办法");
        assertThat(file.select("preface docNumber").text()).isEqualTo("云政发〔2020〕9号");
        assertThat(file.select("preamble").text()).isEqualTo("为了规范标牌，制定本办法。");
        assertThat(file.select("conclusions signature").text()).isEqualTo("云江省人民政府");
        assertThat(file.select("attachment > num").eachText()).containsExactly("附件1", "附件2");
        assertThat(file.select("attachment > heading").eachText()).containsExactly("标牌目录", "废止目录");
        assertThat(file.select("attachment article").eachAttr("eId")).containsExactly("att_1__art_1", "att_2__art_1");
    }

    @Test
    void identification_names_work_version_and_file() {
        Document file = akn(signs());

        String work = "/akn/cn-990000/act/local-government-rule/云江省人民政府/2020-12-01/signsaaaaa";
        assertThat(file.select("act > meta FRBRuri").eachAttr("value"))
                .containsExactly(work, work + "/zho@2021-01-01", work + "/zho@2021-01-01.akn");
        assertThat(file.select("act > meta FRBRalias").eachAttr("value"))
                .containsExactly("signsaaaaa", "https://fagui.example/regulations/signsaaaaa", "signsaaaaa@2021-01-01");
        assertThat(file.select("act > meta FRBRnumber").attr("value")).isEqualTo("云政发〔2020〕9号");
        assertThat(file.select("TLCOrganization[eId=organization_1]").attr("showAs"))
                .isEqualTo("云江省人民政府");
    }

    @Test
    void a_repealed_text_names_the_act_that_repealed_it_and_its_time_of_force() {
        Document file = akn(signs().repealed("2023-01-01", DECISION, "关于废止部分规章的决定", "废止《云江省标识标牌管理办法》。"));

        assertThat(events(file))
                .containsExactly(
                        "2020-12-01 generation #promulgated",
                        "2021-01-01  #took-effect",
                        "2023-01-01 repeal #repealed");
        Element repeal = file.selectFirst("eventRef[type=repeal]");
        Element act = file.selectFirst("passiveRef[eId=" + repeal.attr("source").substring(1) + "]");
        assertThat(act.attr("href")).isEqualTo("https://fagui.example/regulations/decisionaa");
        assertThat(act.attr("showAs")).isEqualTo("关于废止部分规章的决定");
        Element interval = file.selectFirst("timeInterval");
        assertThat(interval.attr("start")).isEqualTo("#eventRef_2");
        assertThat(interval.attr("end")).isEqualTo("#eventRef_3");
        assertThat(file.select("faxian|status").attr("code")).isEqualTo("REPEALED");
    }

    private static RegulationBuilder amended() {
        return RegulationBuilder.regulation(
                        "signsaaaaa",
                        FIRST,
                        VersionBuilder.titled("云江省标识标牌管理办法")
                                .promulgated("2020-12-01")
                                .amended("2023-05-01")
                                .effective("2023-07-01")
                                .article("1", "修改后的条文。"))
                .relation(new Relation(
                        Relation.Type.AMENDS,
                        new Relation.Party(DECISION, "关于修改部分规章的决定"),
                        new Relation.Party(new RegulationId("signsaaaaa"), "云江省标识标牌管理办法"),
                        LocalDate.of(2023, 7, 1),
                        "对《云江省标识标牌管理办法》作出修改。",
                        List.of(),
                        List.of()));
    }

    @Test
    void an_amended_text_begins_with_its_amendment() {
        Document file = akn(amended());

        assertThat(events(file)).endsWith("2023-07-01 amendment #amended");
        assertThat(file.selectFirst("eventRef[type=amendment]").attr("source")).isEqualTo("#passiveRef_1");
        assertThat(file.selectFirst("timeInterval").attr("start"))
                .isEqualTo("#" + file.selectFirst("eventRef[type=amendment]").attr("eId"));
        assertThat(file.selectFirst("act").attr("contains")).isEqualTo("singleVersion");
    }

    @Test
    void a_text_whose_term_has_expired_ends_by_itself() {
        Document file = akn(RegulationBuilder.regulation(
                "trialaaaaa",
                VersionBuilder.titled("云江省标牌试行办法")
                        .promulgated("2020-12-01")
                        .effective("2021-01-01")
                        .lapses("2022-12-31")
                        .article("1", "试行。")));

        assertThat(events(file)).endsWith("2023-01-01 repeal #lapsed");
        assertThat(file.selectFirst("eventRef[type=repeal]").attr("source")).isEqualTo("#original");
    }

    private static List<String> events(Document file) {
        return file.select("eventRef").stream()
                .map(event -> event.attr("date") + " " + event.attr("type") + " " + event.attr("refersTo"))
                .toList();
    }

    @Test
    void status_day_source_and_checksum_stand_in_the_file() {
        Publication publication = publication(signs());
        Document file = akn(publication);

        Element status = file.selectFirst("faxian|status");
        assertThat(status.text()).isEqualTo("现行有效");
        assertThat(status.attr("basis")).isEqualTo("PRESUMED");
        assertThat(status.attr("asOf")).isEqualTo("2024-06-01");
        assertThat(file.select("faxian|source").text())
                .isEqualTo(publication.source().orElseThrow());
        assertThat(file.select("faxian|original").attr("sha256"))
                .isEqualTo(publication.version().original().sha256().hex());
    }

    @Test
    void characters_that_xml_forbids_are_dropped_or_replaced_and_pictures_are_named() {
        assertThat(WrittenText.of("工作\u0001任务\uFFFC\uD800\uFFFE𠮷")).isEqualTo("工作任务〔图，见原件〕〓〓𠮷");
    }

    @Test
    void a_text_without_articles_is_a_document_with_sections() {
        Document file = akn(RegulationBuilder.regulation(
                "noticeaaaa",
                VersionBuilder.titled("关于印发标牌目录的通知")
                        .kind(RegulationKind.NORMATIVE_DOCUMENT)
                        .section("1", "一、", "总体要求", new Provision.NumberedSection("1.2", "（二）", "原则", List.of()))));

        assertThat(file.select("akomaNtoso > doc").attr("name")).isEqualTo("normative-document");
        assertThat(file.selectFirst("section > heading").text()).isEqualTo("总体要求");
        assertThat(file.selectFirst("[eId=sec_1__subsec_2]").text()).isEqualTo("（二） 原则");
        assertThat(file.select("FRBRWork > FRBRdate").attr("name")).isEqualTo("unknown");
    }

    @Test
    void every_word_of_the_text_is_in_the_file() {
        Publication publication = publication(signs());
        RegulationText text = publication.text();
        String file = akn(publication).text().replaceAll("\\s", "");

        assertThat(text.lines()).allSatisfy(line -> assertThat(file).contains(line.replaceAll("[\\s　]", "")));
    }
}
