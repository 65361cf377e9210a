package org.faxian.ingest.extract.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The 信息公开目录 that government pages have above the article, as a table, a list or a row of boxes. */
final class PageCatalogue {
    static final Set<String> LABELS = Set.of(
            "索引号", "主题分类", "主题类别", "分类", "发文机关", "发文机构", "发布机构", "制发机关", "信息来源", "成文日期", "生成日期", "标题", "名称", "信息名称",
            "文件名称", "发文字号", "文号", "文件编号", "发布日期", "公开日期", "发文日期", "印发日期", "有效性", "效力状态", "时效", "主题词", "关键词", "体裁分类",
            "服务对象", "组配分类", "公开方式", "公开属性", "公开范围", "生效日期", "施行日期", "实施日期", "失效日期", "废止日期", "统一编号", "规范性文件编号", "文件状态",
            "时效性", "是否有效", "发布机关", "制定机关", "发文单位", "公文种类", "文件类型", "公布日期", "有效期", "有效期至", "信息索引号", "文件标题", "废止记录",
            "开始实施日期", "终止实施日期", "成文时间", "发布时间", "发文时间", "施行时间", "失效时间", "关联类型", "效力级别", "是否失效", "主送机关");

    private static final Pattern BLANKS_AND_COLON = Pattern.compile("[\\s\\p{Z}:：【】\\[\\]]+");
    private static final Pattern LABELLED = Pattern.compile("^[^:：]{2,12}[:：].*", Pattern.DOTALL);
    private static final Pattern BRACKETED = Pattern.compile("^【[^】]{2,12}】");
    private static final String CELLS = "td, th, dt, dd, li, div, span, b, strong, em, label, i, p";
    private static final int FEWEST = 3;
    /** In characters; no catalogue is longer, but the elements around it are. */
    private static final int LARGEST = 3000;

    private PageCatalogue() {}

    /** Reads the catalogue and removes it from the page; empty if there is none. */
    static Map<String, String> take(Document page) {
        Set<Element> labels = Collections.newSetFromMap(new IdentityHashMap<>());
        page.select(CELLS).stream()
                .filter(cell -> isLabel(cell) && !isOfSearch(cell))
                .forEach(labels::add);
        return page.select(CELLS).stream()
                .filter(labels::contains)
                .findFirst()
                .flatMap(first -> block(first, labels))
                .map(PageCatalogue::read)
                .orElse(Map.of());
    }

    /** Returns whether a label belongs to the search form of the site (标题, 全文, 文号); such labels have no values. */
    private static boolean isOfSearch(Element cell) {
        Element parent = cell.parent();
        boolean beside = parent != null
                && parent.children().stream().anyMatch(child -> child.is("input, select, textarea, button"));
        return beside || cell.parents().stream().anyMatch(outer -> outer.is("form"));
    }

    /**
     * Returns the smallest element around the first label that has enough labels, and no fewer than the elements around
     * it.
     */
    private static Optional<Element> block(Element first, Set<Element> labels) {
        Optional<Element> block = Optional.empty();
        long most = FEWEST - 1;
        for (Element outer = first.parent(); outer != null && !outer.is("body, html"); outer = outer.parent()) {
            if (outer.wholeText().length() > LARGEST) {
                break;
            }
            Element around = outer;
            long held = labels.stream()
                    .filter(label -> label.parents().contains(around))
                    .count();
            if (held > most) {
                most = held;
                block = Optional.of(outer);
            }
        }
        return block;
    }

    private static boolean isLabel(Element cell) {
        return LABELS.contains(label(cell.ownText())) || LABELS.contains(labelOf(cell.ownText()));
    }

    private static Map<String, String> read(Element block) {
        Map<String, String> catalogue = new LinkedHashMap<>();
        String pending = "";
        for (Element cell : cells(block)) {
            String text = WhiteSpace.strip(cell.text());
            if (LABELS.contains(label(text))) {
                pending = label(text);
            } else if (!pending.isEmpty()) {
                put(catalogue, pending, text);
                pending = "";
            } else if (LABELS.contains(labelOf(text))) {
                put(catalogue, labelOf(text), valueOf(text));
            } else {
                continue;
            }
            cell.remove();
        }
        return catalogue;
    }

    private static void put(Map<String, String> catalogue, String label, String text) {
        String value = WhiteSpace.strip(text);
        if (!value.isEmpty()) {
            catalogue.putIfAbsent(label, value);
        }
    }

    /** Returns the elements with a label or a value, the innermost if they are nested, in page order. */
    @SuppressWarnings("ReferenceEquality") // jsoup elements are compared by identity
    private static List<Element> cells(Element block) {
        List<Element> cells = new ArrayList<>();
        for (Element box : block.select(CELLS)) {
            boolean whole = box.children().isEmpty()
                    || !box.ownText().isBlank()
                    || (box.is("td, th, dt, dd") && !hasLabel(box));
            boolean inside = !cells.isEmpty() && box.parents().contains(cells.getLast());
            if (box != block && whole && !inside) {
                cells.add(box);
            }
        }
        return cells;
    }

    private static boolean hasLabel(Element box) {
        return box.select("b, strong, span, label, em, i").stream()
                .anyMatch(inner -> isLabel(inner) && !label(inner.text()).equals(label(box.text())));
    }

    private static String labelOf(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.find()) {
            return label(bracketed.group());
        }
        return LABELLED.matcher(text).matches()
                ? label(text.substring(0, text.replace('：', ':').indexOf(':')))
                : "";
    }

    private static String valueOf(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        return bracketed.find()
                ? text.substring(bracketed.end())
                : text.substring(text.replace('：', ':').indexOf(':') + 1);
    }

    private static String label(String text) {
        return BLANKS_AND_COLON.matcher(text).replaceAll("");
    }
}
