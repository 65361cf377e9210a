package org.faxian.ingest.extract.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reader for the 信息公开目录 that some portals pass to scripts instead of showing it on the page: "fwzh":"云财规〔2025〕3号".
 *
 * <p>Only strings with names that portals use for these fields are read, and only from a script that has at least two
 * of them, so that the settings of a player or a counter are ignored.
 */
final class PageScripts {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "标题"),
            Map.entry("doctitle", "标题"),
            Map.entry("wjbt", "标题"),
            Map.entry("fwzh", "发文字号"),
            Map.entry("wenhao", "发文字号"),
            Map.entry("wh", "发文字号"),
            Map.entry("docnumber", "发文字号"),
            Map.entry("fileno", "发文字号"),
            Map.entry("filenum", "发文字号"),
            Map.entry("fwjg", "发文机关"),
            Map.entry("fbjg", "发布机构"),
            Map.entry("cwrq", "成文日期"),
            Map.entry("writedate", "成文日期"),
            Map.entry("fbrq", "发布日期"),
            Map.entry("pubdate", "发布日期"),
            Map.entry("publishdate", "发布日期"),
            Map.entry("ssrq", "施行日期"),
            Map.entry("sxrq", "施行日期"),
            Map.entry("effectivedate", "施行日期"),
            Map.entry("shixrq", "失效日期"),
            Map.entry("invaliddate", "失效日期"),
            Map.entry("yxx", "有效性"),
            Map.entry("wjzt", "文件状态"),
            Map.entry("syh", "索引号"),
            Map.entry("idx", "索引号"));
    private static final Pattern FIELD =
            Pattern.compile("[\"']?([A-Za-z]{2,20})[\"']?\\s*[:=]\\s*([\"'])((?:(?!\\2)[^\\\\\\n]){1,300})\\2");
    private static final int FEWEST = 2;
    /** In characters; larger scripts are programs. */
    private static final int LARGEST = 20_000;

    private PageScripts() {}

    /** Returns the fields of the first script that has such fields; empty if there is none. */
    static Map<String, String> read(Document page) {
        for (Element script : page.select("script")) {
            Map<String, String> fields = script.data().length() > LARGEST ? Map.of() : fields(script.data());
            if (fields.size() >= FEWEST && fields.containsKey("发文字号")) {
                return fields;
            }
        }
        return Map.of();
    }

    private static Map<String, String> fields(String script) {
        Map<String, String> fields = new HashMap<>();
        Matcher m = FIELD.matcher(script);
        while (m.find()) {
            String label = LABELS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), "");
            String value = WhiteSpace.strip(m.group(3));
            if (!label.isEmpty() && !value.isEmpty()) {
                fields.putIfAbsent(label, value);
            }
        }
        return fields;
    }
}
