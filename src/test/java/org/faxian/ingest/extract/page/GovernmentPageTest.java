package org.faxian.ingest.extract.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.extract.Extracting;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GovernmentPageTest {
    private static final String ARTICLE = """
            <p style="text-align:center">（2024年1月5日云江省人民政府令第12号公布）</p>
            <p>　　<span>第一条</span>　为了加强湿地保护，根据有关法律、法规，制定本办法。</p>
            <p>　　第二条　在本省行政区域内从事湿地保护、利用，适用本办法。</p>
            <table><tr><th>等级</th><th>面积</th></tr><tr><td><p>一级</p></td><td><p>100公顷</p></td></tr></table>
            <p>　　第三条　本办法自2024年3月1日起施行。</p>
            """;

    private static final String CATALOGUE = """
            <table><tr><td>索 引 号：</td><td>YJ001/2024-00012</td><td>主题分类：</td><td>林业、湿地</td></tr>
            <tr><td>发文机关：</td><td>云江省人民政府</td><td>成文日期：</td><td>2024年01月05日</td></tr>
            <tr><td>标　　题：</td><td colspan="3">云江省湿地保护办法</td></tr>
            <tr><td>发文字号：</td><td>云江省人民政府令第12号</td><td>有效性：</td><td></td></tr></table>
            """;

    private static final String PAGE = """
            <html><head><meta http-equiv="Content-Type" content="text/html; charset=%s">
            <title>云江省湿地保护办法_云江省人民政府</title>
            <meta name="ArticleTitle" content="云江省湿地保护办法"><meta name="PubDate" content="2024-01-10">
            <style>.a{}</style><script>var t="脚本，不是正文。";</script></head><body>
            <div class="top">登录，注册，无障碍。</div><ul class="nav"><li><a href="/">首页</a></li></ul>
            <div class="main">%s
            <h1>云江省湿地保护办法</h1>
            <div class="info">发布时间：2024-01-10　来源：省林业局　浏览次数：12　字体：【大 中 小】</div>
            <div %s>%s</div>
            <div class="sidebar"><a href="#">第一条 解读：湿地为什么要保护，怎样保护</a></div></div>
            <div class="foot">主办：云江省人民政府办公厅</div></body></html>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"id=\"zoom\"", "class=\"TRS_Editor\"", "class=\"pages_content\"", "class=\"c7\""})
    void theArticleIsReadWithoutThePageAroundIt(String container) {
        Path file = Extracting.write(
                folder.resolve("t.html"), PAGE.formatted("utf-8", CATALOGUE, container, ARTICLE), UTF_8);

        assertThat(Extracting.paragraphs(file))
                .containsExactly(
                        "云江省湿地保护办法",
                        "（2024年1月5日云江省人民政府令第12号公布）",
                        "第一条　为了加强湿地保护，根据有关法律、法规，制定本办法。",
                        "第二条　在本省行政区域内从事湿地保护、利用，适用本办法。",
                        "等级\t面积",
                        "一级\t100公顷",
                        "第三条　本办法自2024年3月1日起施行。");
    }

    private static final String BARE_PAGE = """
            <html><head><meta charset="utf-8"><title>通知公告_云江省粮食局</title>%s</head><body>
            <ul class="nav"><li><a href="/">云江省粮食局关于旧闻的通知</a></li></ul>%s
            <div class="bt">云江省粮食局关于秋粮收购的通知</div><div class="nr">
            <p>各市粮食局：</p><p>现就秋粮收购有关事项通知如下，请认真组织实施。</p><p>一、敞开收购，不得拒收，不得压级压价，不得打白条。</p>
            <p>云江省粮食局</p><p>2030年9月1日</p></div></body></html>
            """;

    @Test
    void theTitleStandsInABoxOfItsOwnThoughTheWindowIsCalledByItsColumn() {
        Path file = Extracting.write(folder.resolve("t.html"), BARE_PAGE.formatted("", ""), UTF_8);

        assertThat(Extracting.paragraphs(file)).startsWith("云江省粮食局关于秋粮收购的通知", "各市粮食局：");
    }

    @Test
    void theDisclosureTableMayBeGivenToAScript() {
        String script =
                "<script>var doc = {\"title\": \"云江省粮食局关于秋粮收购的通知\", \"fwzh\": \"云粮发〔2030〕9号\", cwrq: '2030-09-01'};</script>";
        Path file = Extracting.write(folder.resolve("t.html"), BARE_PAGE.formatted(script, ""), UTF_8);

        assertThat(Extracting.text(file).catalogue())
                .containsEntry("发文字号", "云粮发〔2030〕9号")
                .containsEntry("成文日期", "2030-09-01");
    }

    @Test
    void theLabelsOfASearchFormAreNoDisclosureTable() {
        String search =
                "<div><span>检索</span><input type='radio'><i>标题</i><input type='radio'><i>正文</i><b>文号</b><b>有效性</b><b>发布日期</b><b>排序</b></div>";
        Path file = Extracting.write(folder.resolve("t.html"), BARE_PAGE.formatted("", search), UTF_8);

        assertThat(Extracting.text(file).catalogue()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='path'><span>当前位置：</span><a>首页</a>&nbsp;&gt;&nbsp;<a>政务公开</a>&nbsp;&gt;&nbsp;<a>政策解读</a></div>",
                "<p>您当前所在的位置：<a>首页</a> &gt; <a>政务公开</a> &gt; <a>政策解读</a></p>",
                "<dl><dd><em>您的位置：</em><a>首页</a> » <a>政务公开</a> » <a>政策解读</a></dd></dl>"
            })
    void thePathOfColumnsIsKeptWithTheMetaTags(String breadcrumb) {
        Path file = Extracting.write(
                folder.resolve("t.html"), PAGE.formatted("utf-8", breadcrumb + CATALOGUE, "id='zoom'", ARTICLE), UTF_8);

        assertThat(Extracting.text(file).pageMeta()).containsEntry("Breadcrumb", "首页>政务公开>政策解读");
    }

    @Test
    void metaTagsAndTheDisclosureTableAreKept() {
        Path file = Extracting.write(
                folder.resolve("t.html"), PAGE.formatted("utf-8", CATALOGUE, "id='zoom'", ARTICLE), UTF_8);

        ExtractedText text = Extracting.text(file);
        assertThat(text.pageMeta()).containsEntry("ArticleTitle", "云江省湿地保护办法").containsEntry("PubDate", "2024-01-10");
        assertThat(text.catalogue())
                .containsEntry("索引号", "YJ001/2024-00012")
                .containsEntry("标题", "云江省湿地保护办法")
                .containsEntry("发文字号", "云江省人民政府令第12号")
                .doesNotContainKey("有效性");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li><b>索引号：</b>YJ001</li><li><b>发文机关：</b>云江省人民政府</li><li><b>发文字号：</b>云政发〔2024〕3号</li></ul>",
                "<div><p><span>【索引号】</span>YJ001</p><p><span>【发文机关】</span>云江省人民政府</p><p><span>【发文字号】</span>云政发〔2024〕3号</p></div>",
                "<dl><dt>索引号</dt><dd>YJ001</dd><dt>发文机关</dt><dd>云江省人民政府</dd><dt>发文字号</dt><dd>云政发〔2024〕3号</dd></dl>",
                "<div><div><span>索引号：</span><span>YJ001</span></div><div><span>发文机关：</span><span>云江省人民政府</span></div>"
                        + "<div><span>发文字号：</span><span>云政发〔2024〕3号</span></div></div>",
                "<table><tr><th>索引号</th><td>YJ001</td></tr><tr><th>发文机关</th><td>云江省人民政府</td></tr><tr><th>发文字号</th>"
                        + "<td>云政发〔2024〕3号</td></tr></table>"
            })
    void theDisclosureTableMayBeAListOrBoxes(String catalogue) {
        Path file = Extracting.write(
                folder.resolve("t.html"), PAGE.formatted("utf-8", catalogue, "id='zoom'", ARTICLE), UTF_8);

        assertThat(Extracting.text(file).catalogue())
                .containsEntry("索引号", "YJ001")
                .containsEntry("发文机关", "云江省人民政府")
                .containsEntry("发文字号", "云政发〔2024〕3号");
        assertThat(Extracting.paragraphs(file)).contains("第三条　本办法自2024年3月1日起施行。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GBK", "gb18030"})
    void aPageDeclaredAsGb2312MayHoldCharactersBeyondIt(String declared) {
        String page = PAGE.formatted(declared, "", "id='zoom'", "<p>第一条　龍江鎔鑄廠、體育館，应当保护。</p>");
        Path file = Extracting.write(folder.resolve("t.html"), page, Charset.forName("GB18030"));

        assertThat(Extracting.paragraphs(file)).containsExactly("云江省湿地保护办法", "第一条　龍江鎔鑄廠、體育館，应当保护。");
    }

    @Test
    void linesSetApartByBreaksAreParagraphs() {
        String page =
                "<html><body><div class='article'>　　第一条　甲，乙。<br>　　第二条　丙，丁。<br/>&nbsp;&nbsp;第三条　戊，己。</div></body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.htm"), page, UTF_8)))
                .containsExactly("第一条　甲，乙。", "第二条　丙，丁。", "第三条　戊，己。");
    }

    @Test
    void aPageLaidOutAsATableIsReadParagraphByParagraph() {
        String page = "<html><body><table><tr><td width=10></td><td>" + ARTICLE.repeat(8)
                + "</td></tr></table></body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.html"), page, UTF_8)))
                .contains("第二条　在本省行政区域内从事湿地保护、利用，适用本办法。", "一级\t100公顷")
                .hasSize(48);
    }

    @Test
    void navigationInOtherRowsOfALayoutTableIsNoPartOfTheText() {
        String page = "<html><body><table><tr><td><div>登录　无障碍　今天是2024年1月15日</div></td></tr>"
                + "<tr><td><table><tr><td>位置：首页</td></tr><tr><td>" + ARTICLE.repeat(3)
                + "</td></tr></table></td></tr></table></body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.html"), page, UTF_8)))
                .doesNotContain("登录　无障碍　今天是2024年1月15日", "位置：首页")
                .contains("一级\t100公顷", "第三条　本办法自2024年3月1日起施行。");
    }

    @Test
    void preformattedLinesAreParagraphs() {
        String page = "<html><body><div id='zoom'><pre>　　第一条　甲，乙。\n　　第二条　丙，丁。\n</pre></div></body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.html"), page, UTF_8)))
                .containsExactly("第一条　甲，乙。", "第二条　丙，丁。");
    }

    @Test
    void aHeadingInAnyBoxAboveTheArticleIsItsFirstLineThoughTheHistoryCitesIt() {
        String page = "<html><head><title>云江省湿地保护条例_地方性法规_云江省人民政府</title></head><body>"
                + "<div class='bt'>云江省湿地保护条例</div><div id='zoom'>"
                + "<p>（2020年1月5日云江省人民代表大会常务委员会通过　根据2024年1月5日《关于修改〈云江省湿地保护条例〉的决定》修正）</p>"
                + "<p>第一条　为了加强湿地保护，根据有关法律、法规，制定本条例。</p></div></body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.html"), page, UTF_8)))
                .first()
                .isEqualTo("云江省湿地保护条例");
    }

    @Test
    void whatTheSiteSaysAboutItselfAtTheFootIsNoPartOfTheText() {
        String page = "<html><body><table><tr><td>" + ARTICLE.repeat(8) + "<p>2024年1月5日</p></td></tr>"
                + "<tr><td>云江省人民政府办公厅主办　云ICP备00000000号</td></tr></table></body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.html"), page, UTF_8)))
                .last()
                .isEqualTo("2024年1月5日");
    }

    @Test
    void aPageNestedTenThousandDeepIsRead() {
        String page =
                "<html><body>" + "<div>".repeat(10_000) + "第一条　为了，制定。" + "</div>".repeat(10_000) + "</body></html>";

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("t.html"), page, UTF_8)))
                .containsExactly("第一条　为了，制定。");
    }

    @Test
    void aPageThatBreaksOffIsReadWithADoubt() {
        String whole = PAGE.formatted("utf-8", "", "id='zoom'", ARTICLE);
        String half = whole.substring(0, whole.indexOf("第三条"));

        assertThat(Extracting.text(Extracting.write(folder.resolve("a.html"), whole, UTF_8))
                        .warnings())
                .isEmpty();
        assertThat(Extracting.text(Extracting.write(folder.resolve("b.html"), half, UTF_8))
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("no-end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>createPageHTML(3, 0, 't20240110_1', 'html');</script>",
                "<div class='page'><a href='t20240110_1_2.html'>下一页</a></div>"
            })
    void aPageWhoseArticleGoesOnElsewhereSaysSo(String row) {
        Path file =
                Extracting.write(folder.resolve("a.html"), PAGE.formatted("utf-8", row, "id='zoom'", ARTICLE), UTF_8);

        assertThat(Extracting.text(file).warnings()).extracting(Warning::code).containsExactly("page-goes-on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>createPageHTML(1, 0, 't20240110_1', 'html');</script>",
                "<p><a href='/xxgk/202401/t2.html'>下一篇：云江省渡口管理办法</a></p>"
            })
    void aPageWithTheWholeArticleSaysNothing(String row) {
        Path file =
                Extracting.write(folder.resolve("a.html"), PAGE.formatted("utf-8", row, "id='zoom'", ARTICLE), UTF_8);

        assertThat(Extracting.text(file).warnings()).isEmpty();
    }
}
