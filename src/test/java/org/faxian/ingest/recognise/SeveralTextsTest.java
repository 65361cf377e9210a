package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provision.Article;
import org.faxian.regulation.RecognisedDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of files with several regulations: those issued by one letter, or an amending decision and the amended text.
 */
class SeveralTextsTest {
    private static final List<String> LETTER = List.of(
            "云江省水利厅关于印发《云江省取水计量管理办法》和《云江省取水计量抽查规程》的通知",
            "云水规〔2031〕4号",
            "各市水利局：",
            "现将《云江省取水计量管理办法》和《云江省取水计量抽查规程》印发给你们，请认真执行。",
            "附件：1.云江省取水计量管理办法",
            "2.云江省取水计量抽查规程",
            "云江省水利厅",
            "2031年4月2日");
    private static final List<String> MEASURES =
            List.of("附件1", "云江省取水计量管理办法", "第一条 取水应当计量。", "第二条 计量设施由取水单位安装。", "第三条 本办法自2031年5月1日起施行，有效期五年。");
    private static final List<String> CHECKS =
            List.of("附件2", "云江省取水计量抽查规程", "第一条 抽查每年进行两次。", "第二条 抽查结果报省水利厅。", "第三条 本规程自2031年6月1日起施行。");

    @Test
    void two_rules_that_one_letter_issues_are_two_regulations_with_the_number_and_the_day_of_the_letter() {
        List<RecognisedDocument> texts = read(LETTER, MEASURES, CHECKS).regulations();

        assertThat(texts).extracting(text -> text.metadata().title()).containsExactly("云江省取水计量管理办法", "云江省取水计量抽查规程");
        assertThat(texts).allSatisfy(text -> {
            Metadata metadata = text.metadata();
            assertThat(metadata.caption().letterTitle()).hasValue(LETTER.getFirst());
            assertThat(metadata.caption().numbers())
                    .extracting(DocumentNumber::written)
                    .containsExactly("云水规〔2031〕4号");
            assertThat(metadata.caption().authorities()).containsExactly("云江省水利厅");
            assertThat(metadata.enactment().signedOn()).hasValue(LocalDate.of(2031, 4, 2));
        });
    }

    @Test
    void each_has_its_own_articles_and_its_own_first_day() {
        List<RecognisedDocument> texts = read(LETTER, MEASURES, CHECKS).regulations();

        assertThat(articles(texts.getFirst())).containsExactly("取水应当计量。", "计量设施由取水单位安装。", "本办法自2031年5月1日起施行，有效期五年。");
        assertThat(articles(texts.getLast())).containsExactly("抽查每年进行两次。", "抽查结果报省水利厅。", "本规程自2031年6月1日起施行。");
        assertThat(texts)
                .extracting(text -> text.metadata().term().firstEffectiveOn().orElseThrow())
                .containsExactly(LocalDate.of(2031, 5, 1), LocalDate.of(2031, 6, 1));
    }

    @Test
    void a_letter_that_issues_one_rule_is_one_regulation_whatever_is_attached_to_it() {
        List<String> letter = List.of(
                "云江省水利厅关于印发《云江省取水计量管理办法》的通知", "云水规〔2031〕4号", "各市水利局：", "现将《云江省取水计量管理办法》印发给你们。", "云江省水利厅", "2031年4月2日");

        assertThat(read(letter, MEASURES, CHECKS).regulations()).hasSize(1);
    }

    @Test
    void a_letter_whose_texts_do_not_follow_it_is_one_regulation() {
        assertThat(read(LETTER, MEASURES).regulations()).hasSize(1);
        assertThat(read(LETTER).regulations()).hasSize(1);
    }

    @Test
    void a_sentence_may_name_the_texts_where_an_order_issues_them() {
        List<String> order =
                List.of("云江省水利厅令", "第9号", "现公布《云江省取水计量管理办法》、《云江省取水计量抽查规程》，自2031年7月1日起施行。", "厅长 何川", "2031年6月2日");

        List<RecognisedDocument> texts = read(
                        order, MEASURES.subList(1, MEASURES.size() - 1), CHECKS.subList(1, CHECKS.size() - 1))
                .regulations();

        assertThat(texts).extracting(text -> text.metadata().title()).containsExactly("云江省取水计量管理办法", "云江省取水计量抽查规程");
        assertThat(texts)
                .extracting(text -> text.metadata().term().firstEffectiveOn())
                .allSatisfy(day -> assertThat(day).hasValue(LocalDate.of(2031, 7, 1)));
    }

    @Test
    void behind_a_decision_that_amends_it_the_text_as_amended_has_the_day_of_the_decision() {
        List<String> decision = List.of(
                "云江省人民政府关于修改《云江省渡口管理办法》的决定",
                "（2032年3月1日云江省人民政府令第77号公布 自2032年5月1日起施行）",
                "云江省人民政府决定对《云江省渡口管理办法》作如下修改：",
                "第六条修改为：“渡口每日开放。”",
                "本决定自2032年5月1日起施行。");
        List<String> text = List.of(
                "云江省渡口管理办法", "（2020年1月6日云江省人民政府令第50号公布）", "第一条 渡口由县级人民政府管理。", "第二条 渡口每日开放。", "第三条 本办法自2020年3月1日起施行。");

        List<RecognisedDocument> texts = read(decision, text).regulations();

        assertThat(texts)
                .extracting(one -> one.metadata().title())
                .containsExactly("云江省人民政府关于修改《云江省渡口管理办法》的决定", "云江省渡口管理办法");
        Metadata amended = texts.getLast().metadata();
        assertThat(amended.enactment().amendedOn()).containsExactly(LocalDate.of(2032, 3, 1));
        assertThat(amended.term().firstEffectiveOn()).hasValue(LocalDate.of(2020, 3, 1));
        assertThat(amended.term().effectiveOn()).hasValue(LocalDate.of(2032, 5, 1));
        assertThat(articles(texts.getFirst())).isEmpty();
    }

    @Test
    void a_sentence_that_lists_thousands_of_documents_is_read_and_divides_nothing() {
        String names =
                IntStream.range(0, 3000).mapToObj(i -> "《云江省第" + i + "号渡口办法》").collect(Collectors.joining("、"));

        RecognisedDocument read =
                read(List.of("云江省水利厅公告", "现公布" + names + "。", "云江省水利厅", "2031年4月2日", "云江省第0号渡口办法", "第一条 渡口每日开放。"));

        assertThat(read.regulations()).hasSize(1);
    }

    @Test
    @Tag("corpus")
    void grounds_without_end_before_a_name_are_read_all_the_same() {
        String grounds = "根据" + "某某，".repeat(100_000);

        assertThat(read(List.of("云江省水利厅通知", grounds + "《云江省渡口办法》" + "、".repeat(100_000) + "继续有效，同时废止。"))
                        .regulations())
                .hasSize(1);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static RecognisedDocument read(List<String>... pieces) {
        return Reading.of(Stream.of(pieces).flatMap(List::stream).toArray(String[]::new));
    }

    private static List<String> articles(RecognisedDocument document) {
        return document.text().articles().stream().map(Article::text).toList();
    }
}
