package org.faxian.ingest.extract.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.faxian.ingest.extract.paragraph.SentenceCount;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.faxian.regulation.Placeholder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The article of a page, found by the names that sites give to it, or else as the densest block of Chinese sentences.
 */
final class PageArticle {
    /** From the most to the least specific. */
    private static final List<Names> KNOWN = List.of(
            new Names("#zoom, #Zoom, #UCAP-CONTENT, #js_content, #artibody", 0.3),
            new Names(".TRS_Editor, .TRS_UEDITOR, #TRS_Editor, .TRS_PreAppend, .Custom_UnionStyle", 0.5),
            new Names(
                    ".article-content, .article_content, .articleContent, .pages_content, .wz_content, .xxgk_content,"
                            + " .con_text, .detail-content, .news_content, .view-content, .artcontent",
                    0.5),
            new Names("article, #article, .article, #content, .content, .view, .main-content", 0.6));

    private static final String CHROME =
            "script, style, noscript, nav, header, footer, aside, iframe, object, embed, svg,"
                    + " canvas, button, input, select, textarea, template, .nav, .breadcrumb, .crumb, .sidebar, .footer, .share,"
                    + " .bdsharebuttonbox, .toolbar, [hidden], [style~=(?i)display\\s*:\\s*none]";

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "table",
            "tbody",
            "center",
            "section",
            "article",
            "blockquote",
            "pre",
            "address",
            "form",
            "main",
            "hr",
            "figure",
            "br",
            "tr",
            "td",
            "th");

    private static final Pattern INFO = Pattern.compile(
            "^[【\\[]?(?:发布时间|发布日期|发表时间|更新时间|信息来源|来源|文章来源|浏览次数|浏览量|点击数|点击次数|阅读次数"
                    + "|访问量|访问次数|字体|字号|字体大小|打印|打印本页|关闭|关闭窗口|分享到|分享|责任编辑|编辑|作者|上一篇|下一篇|扫一扫)[】\\]]?(?:[:：【\\[\\s\\u3000].{0,150}|)$");

    /** A site's information about itself at the foot of each page, if no element separates it from the article. */
    private static final Pattern SITE =
            Pattern.compile("^.{0,60}(?:ICP备|公网安备|网站标识码|(?:主办|承办|维护)单位[:：]|技术支持[:：]|版权所有(?![人者权])|主办$).{0,100}$");

    private static final Pattern OF_REGULATION =
            Pattern.compile("第[一二三四五六七八九十百零]+[章条]|〔[0-9]{4}〕|令第|日.{2,40}(?:公布|通过|批准|修订|修正)");
    private static final double MOST = 0.6;
    private static final int LAYOUT_CELL = 1000;
    /** Minimum length of a table cell that may contain the article, in characters. */
    private static final int FRAME_CELL = 300;

    private PageArticle() {}

    /**
     * Returns the paragraphs of the article, with its heading first if the page has it above the article.
     *
     * @param title the title of the article in the metadata of the page
     */
    static List<String> paragraphs(Document page, String title) {
        page.select(CHROME).remove();
        Element body = page.body();
        SentenceCount sentences = SentenceCount.in(body);
        Element article = known(body, sentences).orElseGet(() -> densest(body, sentences));
        ParagraphCollector collector = new ParagraphCollector();
        PageHeading.above(article, body, title).ifPresent(heading -> {
            collector.append(heading);
            collector.paragraphBreak();
        });
        new Walk(collector).through(article);
        List<String> paragraphs = collector.paragraphs();
        return paragraphs.subList(0, end(paragraphs)).stream()
                .filter(paragraph -> !INFO.matcher(words(paragraph)).matches())
                .toList();
    }

    /** Returns the index at which the site's text below the article begins, including the pictures within that text. */
    private static int end(List<String> paragraphs) {
        int end = paragraphs.size();
        for (int i = end - 1;
                i >= 0 && (words(paragraphs.get(i)).isEmpty() || isChrome(words(paragraphs.get(i))));
                i--) {
            end = words(paragraphs.get(i)).isEmpty() ? end : i;
        }
        return end;
    }

    private static String words(String paragraph) {
        return WhiteSpace.strip(Placeholder.without(paragraph));
    }

    private static boolean isChrome(String lastParagraph) {
        return SITE.matcher(lastParagraph).matches()
                || INFO.matcher(lastParagraph).matches();
    }

    private static Optional<Element> known(Element body, SentenceCount sentences) {
        for (Names names : KNOWN) {
            Optional<Element> found = body.select(names.selector).stream().max(Comparator.comparingInt(sentences::of));
            if (found.isPresent() && sentences.of(found.get()) >= names.share * sentences.of(body)) {
                return found;
            }
        }
        return Optional.empty();
    }

    /**
     * Descends while a single child has most of the sentences of its parent and no sibling has text of a regulation.
     */
    @SuppressWarnings("ReferenceEquality") // jsoup elements are compared by identity
    private static Element densest(Element body, SentenceCount sentences) {
        Element best = body;
        while (true) {
            Element parent = best;
            Optional<Element> next = parent.children().stream()
                    .filter(child -> sentences.of(parent) > 0 && sentences.of(child) >= MOST * sentences.of(parent))
                    .filter(child -> !child.is("p, h1, h2, h3") && isFrame(child))
                    .findFirst();
            if (next.isEmpty() || parent.children().stream().anyMatch(c -> c != next.get() && isOfRegulation(c))) {
                return parent;
            }
            best = next.get();
        }
    }

    /** Returns whether the element is a block, or a part of a table that only lays out the page. */
    private static boolean isFrame(Element child) {
        if (child.is("table, tbody, tr, td")) {
            return child.is("td")
                    ? child.wholeText().length() > FRAME_CELL
                    : child.select("td").stream().anyMatch(PageArticle::isFrame);
        }
        return child.isBlock();
    }

    private static boolean isOfRegulation(Element sibling) {
        Element own = sibling.clone();
        own.select("a").remove();
        return OF_REGULATION.matcher(own.text()).find();
    }

    /**
     * Names that sites give to the element of the article.
     *
     * @param share the minimum share of the page's sentences that the element must have
     */
    private record Names(String selector, double share) {}

    /** A walk through the nodes of the article without recursion, because pages can be nested to any depth. */
    private record Walk(ParagraphCollector paragraphs) implements NodeVisitor {
        void through(Element article) {
            article.traverse(this);
            paragraphs.paragraphBreak();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && isPreformatted(text)) {
                text.getWholeText().lines().forEach(line -> {
                    paragraphs.append(line);
                    paragraphs.paragraphBreak();
                });
            } else if (node instanceof TextNode text) {
                paragraphs.append(text.getWholeText().replaceAll("\\s*\\n\\s*", isChinese(text) ? "" : " "));
            } else if (node instanceof Element element) {
                if (isDataRow(element)) {
                    paragraphs.startRow();
                } else if (BLOCKS.contains(element.normalName())) {
                    paragraphs.paragraphBreak();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (PagePicture.isDropped(element)) {
                paragraphs.dropped();
            }
            if (isDataRow(element)) {
                paragraphs.endRow();
            } else if (element.is("td, th")
                    && element.parents().stream().limit(1).anyMatch(Walk::isDataRow)) {
                paragraphs.endCell();
            } else if (BLOCKS.contains(element.normalName())) {
                paragraphs.paragraphBreak();
            }
        }

        private static boolean isPreformatted(TextNode text) {
            Element box = text.parent();
            return box != null
                    && text.getWholeText().indexOf('\n') >= 0
                    && box.closest("pre, [style~=(?i)white-space\\s*:\\s*pre]") != null;
        }

        private static boolean isChinese(TextNode text) {
            return text.getWholeText().codePoints().anyMatch(Character::isIdeographic);
        }

        /** Returns whether the cells of a row are data; a page may be laid out as a table. */
        private static boolean isDataRow(Element row) {
            return row != null
                    && row.normalName().equals("tr")
                    && row.childrenSize() > 1
                    && row.selectFirst("table") == null
                    && row.children().stream()
                            .noneMatch(cell -> cell.wholeText().length() > LAYOUT_CELL);
        }
    }
}
