package org.faxian.ingest.extract.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the numbers that a browser displays before the items of ordered lists. */
class OrderedListsTest {
    @TempDir
    private Path folder;

    @Test
    void itemsAreNumberedFromTheStartOfTheirListAndByTheirOwnValue() {
        assertThat(OrderedLists.numbered("<ol start=3><li>渡口</li><li value='8'>渡船<li>渡工</ol><ul><li>码头</li></ul>"))
                .isEqualTo("<ol start=3><li>3. 渡口</li><li value='8'>8. 渡船<li>9. 渡工</ol><ul><li>码头</li></ul>");
    }

    @Test
    void listsInsideListsCountByThemselvesInTheirOwnStyle() {
        assertThat(OrderedLists.numbered("<OL type=I><LI>渡口<ol type=\"a\"><li>公用</li><li>自用</li></ol></LI><LI>渡船</OL>"))
                .isEqualTo("<OL type=I><LI>I. 渡口<ol type=\"a\"><li>a. 公用</li><li>b. 自用</li></ol></LI><LI>II. 渡船</OL>");
    }

    @Test
    void aReversedListCountsDown() {
        assertThat(OrderedLists.numbered("<ol reversed><li>渡口</li><li>渡船<ul><li>木船</ul></li></ol>"))
                .isEqualTo("<ol reversed><li>2. 渡口</li><li>1. 渡船<ul><li>木船</ul></li></ol>");
    }

    @Test
    void chineseNumbersAreWrittenAsTheStyleAsksFor() {
        assertThat(OrderedLists.numbered("<ol style='list-style-type: simp-chinese-informal'><li>渡口<li>渡船</ol>"))
                .contains("<li>一、渡口<li>二、渡船");
        assertThat(OrderedLists.numbered("<ol style='list-style:none'><li>渡口</ol>"))
                .contains("<li>渡口");
    }

    @Test
    void whereNumbersWereTypedTheListsOwnAreNot() {
        String source = "<ol><li>第一条　渡口应当安全。</li><li><p>（二）渡船；</p></li></ol>";

        assertThat(OrderedLists.numbered(source)).isEqualTo(source);
    }

    @Test
    void scriptsAndCommentsAreNoText() {
        String source = "<!-- <ol><li>a --><script>var a = '<ol><li>b';</script><ol><li><!-- c --> <p>渡口</p></li></ol>";

        assertThat(OrderedLists.numbered(source)).isEqualTo(source.replace("<p>渡口", "<p>1. 渡口"));
    }

    @Test
    void aPageShowsTheNumbersInWhateverEncodingItIs() {
        String page = "<html><head><meta charset=gbk></head><body><div class=content><h1>云江省渡口收费公告</h1>"
                + "<p>有关事项公告如下，自2024年3月1日起施行。</p><ol><li><p>渡口不收费，渡船按次收费。</p></li><li>学生免费。</li></ol>"
                + "</div></body></html>";
        Path file = Extracting.write(folder.resolve("a.html"), page, Charset.forName("GBK"));

        assertThat(Extracting.paragraphs(file)).contains("1. 渡口不收费，渡船按次收费。", "2. 学生免费。");
    }

    @Test
    @Tag("corpus")
    void aPageOfTagsThatNeverEndIsReadInTime() {
        String source = "<ol reversed><li>a<!-".repeat(50_000) + "<!--".repeat(50_000) + "<script>".repeat(50_000);

        String numbered =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> OrderedLists.numbered(source));

        assertThat(numbered.getBytes(UTF_8)).hasSizeGreaterThan(source.length());
    }
}
