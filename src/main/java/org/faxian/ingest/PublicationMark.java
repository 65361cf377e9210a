package org.faxian.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mark by which a document says that it is not public, or not public yet.
 *
 * <p>Only marks count, not the words: 国家秘密 and 依申请公开 are common in the articles of regulations.
 *
 * @param words the mark as written in the document
 */
public record PublicationMark(String words) {
    private static final int TOP = 12;
    private static final int TITLE = 6;
    private static final int LONGEST_TITLE = 100;
    private static final Set<String> DISCLOSURE = Set.of("公开属性", "公开方式", "公开范围", "公开类别", "信息公开选项", "信息公开属性", "公开形式");
    private static final Set<String> NOT_FOR_ALL = Set.of("依申请公开", "不予公开", "不公开");
    private static final Pattern CELLS = Pattern.compile("[\\t|｜]");

    /** 秘密★3年, 机密 or 绝密★长期, alone on a line. */
    private static final Pattern SECRET = Pattern.compile(
            "(?:密级[:：]?)?(?:秘密|机密|绝密)(?:[★☆*]?(?:长期|启封|[0-9一二三四五六七八九十]{1,3}[年个月天日]{1,2})?|[★☆*].{0,12})");

    private static final Pattern INTERNAL = Pattern.compile(
            "[（(【\\[]?(?:内部(?:资料|文件|材料|刊物|使用|传阅)(?:[,，、;；]?(?:注意保存|妥善保管|请勿外传|不得外传|严禁外传))?|注意保存|仅供内部(?:使用|参阅))[）)】\\]]?");

    /** The mark in brackets, on a line of its own or at the end of a line. */
    private static final Pattern NOT_PUBLIC =
            Pattern.compile("[（(【\\[](?:此件|本件|此文件|该件|此文)?(?:不予公开|不公开(?:发布)?|依申请公开|不宜公开|删减后公开)[）)】\\]]$");

    private static final Pattern NOT_PUBLIC_ALONE = Pattern.compile("(?:此件|本件|此文件)(?:不予公开|不公开(?:发布)?|依申请公开|不宜公开)[。.]?");

    private static final Pattern DISCLOSED_AS =
            Pattern.compile("(?:信息)?公开(?:属性|方式|选项|类别|范围)[:：](依申请公开|不予公开|不公开).{0,3}");

    /** A line without punctuation between clauses, like a title. */
    private static final Pattern DRAFT = Pattern.compile("[^，。；：]*(?:征求意见稿|送审稿|讨论稿)[^，。；：]*");

    /** Returns the mark of the text, or empty if the text may be published. */
    static Optional<PublicationMark> of(ExtractedText text) {
        return Stream.<Optional<String>>of(
                        disclosure(text.catalogue()),
                        disclosure(text.pageMeta()),
                        atTop(text.words()),
                        anywhere(text.words()),
                        MarkedCells.in(text.words()),
                        InlineMarkFinder.in(text.words()),
                        draft(text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(PublicationMark::new);
    }

    private static Optional<String> disclosure(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> DISCLOSURE.contains(field.getKey()))
                .map(field -> squeezed(field.getValue()))
                .filter(NOT_FOR_ALL::contains)
                .findFirst();
    }

    private static Optional<String> atTop(List<String> paragraphs) {
        return paragraphs.stream()
                .limit(TOP)
                .flatMap(paragraph -> Stream.of(paragraph.split("[\\t\\u3000|｜]| {2,}")))
                .filter(part -> matches(SECRET, part) || matches(INTERNAL, part))
                .findFirst();
    }

    private static Optional<String> anywhere(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(PublicationMark::mayTellDisclosure)
                .flatMap(paragraph -> Stream.concat(Stream.of(paragraph), CELLS.splitAsStream(paragraph)))
                .flatMap(PublicationMark::onLine)
                .findFirst();
    }

    /** Returns whether the line contains the characters of 公开; every mark about disclosure does. */
    static boolean mayTellDisclosure(String line) {
        return line.indexOf('公') >= 0 && line.indexOf('开') >= 0;
    }

    private static Stream<String> onLine(String paragraph) {
        String line = squeezed(paragraph);
        Matcher bracketed = NOT_PUBLIC.matcher(line);
        if (bracketed.find()
                && (bracketed.start() == 0
                        || (line.length() < LONGEST_TITLE && bracketed.group().contains("件")))) {
            return Stream.of(bracketed.group());
        }
        return NOT_PUBLIC_ALONE.matcher(line).matches()
                        || DISCLOSED_AS.matcher(line).matches()
                ? Stream.of(line)
                : Stream.empty();
    }

    /** Returns the title of a draft. A draft is named so in its title, or in brackets below it. */
    private static Optional<String> draft(ExtractedText text) {
        Stream<String> titles = Stream.concat(
                Stream.ofNullable(text.pageMeta().get("ArticleTitle")),
                text.words().stream().limit(TITLE));
        return titles.map(PublicationMark::squeezed)
                .map(title -> title.replaceFirst("^#+", ""))
                .filter(title -> title.length() < LONGEST_TITLE)
                .filter(title -> DRAFT.matcher(title).matches())
                .findFirst();
    }

    private static boolean matches(Pattern mark, String text) {
        return mark.matcher(squeezed(text)).matches();
    }

    /** Returns whether these words are the label of a disclosure field (公开属性). */
    static boolean isDisclosureLabel(String words) {
        return DISCLOSURE.contains(words.replaceAll("[:：]$", ""));
    }

    /** Returns whether these words are a value of a disclosure field that forbids publication. */
    static boolean isNotForAll(String words) {
        return NOT_FOR_ALL.contains(words);
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
