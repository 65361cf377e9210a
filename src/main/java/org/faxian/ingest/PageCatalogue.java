package org.faxian.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The 信息公开目录 that government pages carry above the article, as a table, a list or a row of boxes. */
final class PageCatalogue {
    private static final Set<String> LABELS = Set.of(
            "索引号", "主题分类", "发文机关", "发文机构", "发布机构", "制发机关", "信息来源", "成文日期", "生成日期", "标题", "名称", "信息名称", "文件名称", "发文字号",
            "文号", "文件编号", "发布日期", "公开日期", "发文日期", "印发日期", "有效性", "效力状态", "时效", "主题词", "关键词", "体裁分类", "服务对象", "组配分类",
            "公开方式", "公开属性", "公开范围", "生效日期", "施行日期", "实施日期", "失效日期", "废止日期", "统一编号", "规范性文件编号");

    private static final Pattern BLANKS_AND_COLON = Pattern.compile("[\\s\\p{Z}:：【】\\[\\]]+");
    private static final Pattern LABELLED = Pattern.compile("^[^:：]{2,12}[:：].*", Pattern.DOTALL);
    private static final int FEWEST = 3;

    private PageCatalogue() {}

    /** Reads the catalogue and removes it from the page; empty where there is none. */
    static Map<String, String> take(Document page) {
        for (Element block : page.select("table, dl, ul, div")) {
            if (block.selectFirst("table table, p p") == null && countLabels(block) >= FEWEST && isInnermost(block)) {
                Map<String, String> catalogue = read(block);
                if (catalogue.size() >= FEWEST) {
                    block.remove();
                    return catalogue;
                }
            }
        }
        return Map.of();
    }

    private static boolean isInnermost(Element block) {
        int labels = countLabels(block);
        return block.select("table, dl, ul, div").stream().noneMatch(e -> e != block && countLabels(e) == labels);
    }

    private static int countLabels(Element block) {
        int labels = 0;
        for (Element cell : cells(block)) {
            if (LABELS.contains(label(cell.text())) || LABELS.contains(labelOf(cell.text()))) {
                labels++;
            }
        }
        return labels;
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
                put(
                        catalogue,
                        labelOf(text),
                        text.substring(text.replace('：', ':').indexOf(':') + 1));
            }
        }
        return catalogue;
    }

    private static void put(Map<String, String> catalogue, String label, String text) {
        String value = WhiteSpace.strip(text);
        if (!value.isEmpty()) {
            catalogue.putIfAbsent(label, value);
        }
    }

    /** The innermost boxes that hold text, in the order of the page. */
    private static List<Element> cells(Element block) {
        Elements boxes = block.select("td, th, dt, dd, li, div, span, b, strong, em, label, i, p");
        List<Element> cells = new ArrayList<>();
        for (Element box : boxes) {
            boolean whole = box.children().isEmpty() || !box.ownText().isBlank() || isCell(box) && !hasLabel(box);
            boolean inside = !cells.isEmpty() && box.parents().contains(cells.getLast());
            if (box != block && whole && !inside) {
                cells.add(box);
            }
        }
        return cells;
    }

    private static boolean isCell(Element box) {
        return box.is("td, th, dt, dd");
    }

    private static boolean hasLabel(Element box) {
        return box.select("b, strong, span, label, em, i").stream()
                .anyMatch(inner -> inner != box
                        && LABELS.contains(label(inner.text()))
                        && !label(inner.text()).equals(label(box.text())));
    }

    private static String labelOf(String text) {
        return LABELLED.matcher(text).matches()
                ? label(text.substring(0, text.replace('：', ':').indexOf(':')))
                : "";
    }

    private static String label(String text) {
        return BLANKS_AND_COLON.matcher(text).replaceAll("");
    }
}
