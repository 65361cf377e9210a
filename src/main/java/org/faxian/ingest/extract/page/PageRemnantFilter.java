package org.faxian.ingest.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/**
 * Filter that removes parts of a web page from a text: lines that belong to the page and not to the document (相关附件,
 * 扫一扫) and, if a page was saved as text, its 信息公开目录, in which a label and its value stand on one line each.
 */
public final class PageRemnantFilter {
    private static final Pattern FURNITURE = Pattern.compile("(?:相关(?:附件|新闻|链接|文章|解读|阅读|文档|稿件|信息|政策)|附件下载|"
            + "扫一扫.{0,20}|.{0,6}(?:分享到|扫码).{0,12}|【?(?:打印|关闭|收藏|打印本页|关闭窗口|返回顶部|字体[:：]?.{0,8}|大|中|小)】?"
            + "|(?:[【\\[]?(?:打印本页|打印|关闭窗口|关闭|大|中|小)[】\\]]?[\\s\\p{Z}|]*){2,}|字体[:：].{0,12}|字号[:：].{0,12}"
            + "|(?:您|你)?(?:现在|当前)?的?(?:位置|所在位置)(?:是)?[:：].{0,80}|浏览(?:次数|量)[:：]?[\\s\\p{Z}]*\\d*[\\s\\p{Z}]*次?|"
            + "点击(?:次数|量)?[:：]?\\d*|上一[篇条][:：].{0,80}|下一[篇条][:：].{0,80}|[（(]?(?:文章来源|责任编辑|信息来源)[:：].{1,30}[）)]?)");

    private static final Pattern RELATED = Pattern.compile("相关(?:新闻|链接|文章|解读|阅读|稿件|信息|政策)[:：]?");
    private static final int MOST_LINKS = 12;
    /** In characters. */
    private static final int LONGEST_LINK = 80;

    /** Labels whose value is a date. */
    private static final Pattern OF_DAY = Pattern.compile(".*日期$");

    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d{2}[-/.年][\\s\\p{Z}]*\\d{1,2}[-/.月][\\s\\p{Z}]*\\d{1,2}日?.{0,12}");
    private static final String ANY_LABEL = PageCatalogue.LABELS.stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    private static final Pattern LABEL = Pattern.compile(
            "^[【\\[]?[\\s\\p{Z}]*(?<label>" + spaced() + ")[\\s\\p{Z}]*[】\\]:：]+[\\s\\p{Z}]*(?<value>.*)$",
            Pattern.DOTALL);
    private static final Pattern NEXT_LABEL =
            Pattern.compile("(?<=[\\s\\p{Z}])(?=[【\\[]?(?:" + ANY_LABEL + ")[】\\]]?[:：])");
    private static final Pattern TABLE_RULE = Pattern.compile("[|\\s:-]+");
    private static final int FEWEST = 3;
    /** In lines: from the top of the text, and of one title. */
    private static final int HEAD = 60;

    private static final int LONGEST_VALUE = 300;
    private static final int MOST_LINES = 4;

    private PageRemnantFilter() {}

    /** Returns the text without the parts of the page. */
    public static ExtractedText taken(ExtractedText text) {
        List<String> paragraphs = withoutRelated(text.paragraphs()).stream()
                .filter(line -> !isFurniture(line))
                .toList();
        Block block = text.catalogue().isEmpty() ? Block.in(paragraphs) : Block.NONE;
        Map<String, String> catalogue = new HashMap<>(text.catalogue());
        catalogue.putAll(block.values());
        List<String> left = new ArrayList<>(paragraphs.subList(0, block.start()));
        left.addAll(paragraphs.subList(block.end(), paragraphs.size()));
        return left.isEmpty()
                ? text
                : new ExtractedText(text.mediaType(), left, text.pageMeta(), catalogue, text.links(), text.warnings());
    }

    private static boolean isFurniture(String line) {
        return line.length() <= 100
                && line.indexOf('。') < 0
                && line.indexOf('，') < 0
                && FURNITURE.matcher(WhiteSpace.strip(line)).matches();
    }

    /** Returns the lines above a final list of links to other pages. */
    private static List<String> withoutRelated(List<String> lines) {
        for (int i = lines.size() - 1; i > Math.max(0, lines.size() - MOST_LINKS); i--) {
            if (RELATED.matcher(WhiteSpace.strip(lines.get(i))).matches()) {
                return lines.subList(0, i);
            }
            if (lines.get(i).length() > LONGEST_LINK || lines.get(i).indexOf('。') >= 0) {
                return lines;
            }
        }
        return lines;
    }

    /** Returns a pattern of the labels, whose characters may be spaced out: 文　号. */
    private static String spaced() {
        return PageCatalogue.LABELS.stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(label -> String.join("[\\s\\p{Z}]*", label.split("")))
                .collect(Collectors.joining("|"));
    }

    /** A catalogue in the lines from {@code start} to {@code end}, exclusive. */
    private record Block(int start, int end, int labels, Map<String, String> values) {
        static final Block NONE = new Block(0, 0, 0, Map.of());

        static Block in(List<String> lines) {
            for (int i = 0; i < Math.min(lines.size(), HEAD); i++) {
                if (isOf(lines.get(i), false)) {
                    Block block = from(lines, i);
                    if (block.labels() >= FEWEST && !block.values().isEmpty()) {
                        return block;
                    }
                    i = Math.max(i, block.end() - 1);
                }
            }
            return NONE;
        }

        private static Block from(List<String> lines, int start) {
            Map<String, String> values = new LinkedHashMap<>();
            int labels = 0;
            int index = start;
            while (index < lines.size() && isOf(lines.get(index), index > start)) {
                for (String part : parts(lines.get(index))) {
                    Matcher m = LABEL.matcher(WhiteSpace.strip(part));
                    if (!m.matches()) {
                        continue;
                    }
                    labels++;
                    String label = m.group("label").replaceAll("[\\s\\p{Z}]+", "");
                    String value = WhiteSpace.strip(m.group("value"));
                    if (value.isEmpty()) {
                        int taken = below(lines, index + 1, label);
                        value = String.join("", lines.subList(index + 1, index + 1 + taken));
                        index += taken;
                    }
                    if (!value.isEmpty()) {
                        values.putIfAbsent(label, value);
                    }
                }
                index++;
            }
            return new Block(start, index, labels, values);
        }

        /** Returns whether the line contains labels, or is a rule between the rows of a table of labels. */
        private static boolean isOf(String line, boolean within) {
            boolean mayHoldLabel = line.indexOf('：') >= 0
                    || line.indexOf(':') >= 0
                    || line.indexOf('】') >= 0
                    || line.indexOf('|') >= 0
                    || line.indexOf('\t') >= 0;
            return (mayHoldLabel
                            && parts(line).stream()
                                    .anyMatch(part -> LABEL.matcher(part).matches()))
                    || (within && TABLE_RULE.matcher(line).matches());
        }

        /** Returns each label with its value: two cells in a table row, otherwise the text up to the next label. */
        private static List<String> parts(String line) {
            if (line.indexOf('|') < 0 && line.indexOf('\t') < 0) {
                return Arrays.stream(NEXT_LABEL.split(line))
                        .map(WhiteSpace::strip)
                        .toList();
            }
            List<String> cells = Arrays.stream(line.split("[|\t]"))
                    .map(WhiteSpace::strip)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            List<String> parts = new ArrayList<>();
            for (int i = 0; i + 1 < cells.size(); i += 2) {
                parts.add(cells.get(i).replaceFirst("[:：]$", "") + "：" + cells.get(i + 1));
            }
            return parts;
        }

        /**
         * Returns how many of the following lines are the value of a label that has none on its line: several for a
         * title, otherwise at most one.
         */
        private static int below(List<String> lines, int from, String label) {
            int most = label.endsWith("标题") || label.endsWith("名称") ? MOST_LINES : 1;
            int index = from;
            while (index < lines.size() && index - from < most && isValue(lines.get(index), label)) {
                index++;
            }
            boolean endless = most > 1 && index - from == most;
            return endless ? 1 : index - from;
        }

        private static boolean isValue(String line, String label) {
            boolean plausible =
                    !OF_DAY.matcher(label).matches() || DAY.matcher(line).matches();
            return plausible
                    && line.length() <= LONGEST_VALUE
                    && !LABEL.matcher(line).matches()
                    && !line.endsWith("：")
                    && !line.endsWith(":")
                    && line.indexOf('。') < 0;
        }
    }
}
