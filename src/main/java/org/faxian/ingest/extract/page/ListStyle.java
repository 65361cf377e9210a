package org.faxian.ingest.extract.page;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.NumberFormat;

/**
 * The style in which a browser shows the numbers of an ordered list.
 *
 * @param format a name of {@link NumberFormat}
 * @param mark the text after the number
 */
record ListStyle(String format, String mark) {
    static final ListStyle DECIMAL = new ListStyle("decimal", ". ");
    static final ListStyle NONE = new ListStyle("none", "");

    private static final Pattern STYLE =
            Pattern.compile("list-style(?:-type)?\\s*:\\s*([a-z-]+)", Pattern.CASE_INSENSITIVE);

    /** Styles by the values of the attribute {@code type}, which is case-sensitive, and by their names in CSS. */
    private static final Map<String, ListStyle> STYLES = Map.ofEntries(
            Map.entry("1", DECIMAL),
            Map.entry("a", new ListStyle("lowerLetter", ". ")),
            Map.entry("A", new ListStyle("upperLetter", ". ")),
            Map.entry("i", new ListStyle("lowerRoman", ". ")),
            Map.entry("I", new ListStyle("upperRoman", ". ")),
            Map.entry("none", NONE),
            Map.entry("decimal", DECIMAL),
            Map.entry("decimal-leading-zero", new ListStyle("decimalZero", ". ")),
            Map.entry("lower-alpha", new ListStyle("lowerLetter", ". ")),
            Map.entry("lower-latin", new ListStyle("lowerLetter", ". ")),
            Map.entry("upper-alpha", new ListStyle("upperLetter", ". ")),
            Map.entry("upper-latin", new ListStyle("upperLetter", ". ")),
            Map.entry("lower-roman", new ListStyle("lowerRoman", ". ")),
            Map.entry("upper-roman", new ListStyle("upperRoman", ". ")),
            Map.entry("cjk-decimal", new ListStyle("ideographDigital", "、")),
            Map.entry("cjk-ideographic", new ListStyle("chineseCountingThousand", "、")),
            Map.entry("simp-chinese-informal", new ListStyle("chineseCountingThousand", "、")),
            Map.entry("trad-chinese-informal", new ListStyle("chineseCountingThousand", "、")),
            Map.entry("simp-chinese-formal", new ListStyle("chineseLegalSimplified", "、")),
            Map.entry("trad-chinese-formal", new ListStyle("ideographLegalTraditional", "、")),
            Map.entry("cjk-heavenly-stem", new ListStyle("ideographTraditional", "、")),
            Map.entry("cjk-earthly-branch", new ListStyle("ideographZodiac", "、")));

    /** Returns the style that the tag itself sets. */
    static Optional<ListStyle> of(HtmlTag tag) {
        Optional<ListStyle> type = tag.attribute("type").map(STYLES::get);
        Matcher style = STYLE.matcher(tag.attribute("style").orElse(""));
        return style.find()
                ? Optional.ofNullable(STYLES.get(style.group(1).toLowerCase(Locale.ROOT)))
                        .or(() -> type)
                : type;
    }

    String shown(int value) {
        return NumberFormat.written(format, value).map(number -> number + mark).orElse("");
    }
}
