package org.faxian.language;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language in which pages speak of regulations, which are in Chinese themselves.
 *
 * <p>It stands in the address, so that no cookie has to remember it: what is at {@code /changes} in Chinese is at {@code /en/changes} in
 * English.
 */
public enum Language {
    CHINESE("zh-CN", "", "中文"),
    ENGLISH("en", "/en", "English");

    /** What is the same in every language. */
    private static final List<String> NO_PAGES =
            List.of("/api/", "/assets/", "/openapi.json", "/sitemap", "/widget.js");

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final String code;
    private final String prefix;
    private final String ownName;

    Language(String code, String prefix, String ownName) {
        this.code = code;
        this.prefix = prefix;
        this.ownName = ownName;
    }

    /** The language of the page at the path. */
    public static Language of(String path) {
        return Stream.of(ENGLISH)
                .filter(language -> path.equals(language.prefix) || path.startsWith(language.prefix + "/"))
                .findFirst()
                .orElse(CHINESE);
    }

    /** As BCP 47 has it: {@code zh-CN}. */
    public String code() {
        return code;
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    /** All others. */
    public List<Language> others() {
        return Arrays.stream(values()).filter(other -> other != this).toList();
    }

    /** The address in this language of what is at the address in Chinese; what is no page has the one address. */
    public String url(String address) {
        boolean isPage = address.startsWith("/") && NO_PAGES.stream().noneMatch(address::startsWith);
        return isPage ? prefix + (address.equals("/") && !prefix.isEmpty() ? "/" : address) : address;
    }

    /** The path of the same page in Chinese. */
    public String inChinese(String path) {
        String rest = path.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /**
     * The words in this language; Chinese ones that have no translation, such as titles, stay as they are.
     *
     * @param chinese with {@code {0}} where the first value stands
     */
    public String say(String chinese, Object... values) {
        String words = this == ENGLISH ? English.of(chinese) : chinese;
        // A quotation mark is a sign of MessageFormat.
        return values.length == 0
                ? words
                : new MessageFormat(words.replace("'", "''"), Locale.ROOT)
                        .format(Arrays.stream(values).map(String::valueOf).toArray());
    }

    /** The language of what is said; empty where it is the page's own. */
    public @Nullable String codeOf(String chinese) {
        return this == CHINESE || !say(chinese).equals(chinese) ? null : CHINESE.code;
    }

    /** The date in words. */
    public String date(LocalDate day) {
        return this == CHINESE ? ChineseDate.of(day) : ENGLISH_DATE.format(day);
    }
}
