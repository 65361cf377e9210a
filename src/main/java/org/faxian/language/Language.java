package org.faxian.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The language of the portal's pages; the regulations themselves are always in Chinese.
 *
 * <p>The language is part of the address, so no cookie has to store it: the page {@code /changes} in Chinese is
 * {@code /en/changes} in English.
 */
public enum Language {
    CHINESE("zh-CN", "", "中文", "、", Messages.in("zh")),
    ENGLISH("en", "/en", "English", ", ", Messages.in("en"));

    /** Addresses that are identical in all languages. */
    private static final List<String> NO_PAGES =
            List.of("/api/", "/r/", "/assets/", "/openapi.json", "/sitemap", "/widget.js");

    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final int MOST_ELEMENTS = 3;
    /** The first of the characters that stand for elements while a sentence is put together; Unicode has no use for them. */
    private static final char ELEMENT = '\uE000';

    private static final Pattern ELEMENTS = Pattern.compile("[\uE000-\uE002]");

    private final String code;
    private final String prefix;
    private final String ownName;
    private final String comma;
    // Read once and never changed; the type of the JDK that holds it cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Messages messages;

    Language(String code, String prefix, String ownName, String comma, Messages messages) {
        this.code = code;
        this.prefix = prefix;
        this.ownName = ownName;
        this.comma = comma;
        this.messages = messages;
    }

    /** Returns the language of the page at the path. */
    public static Language of(String path) {
        return Stream.of(ENGLISH)
                .filter(language -> path.equals(language.prefix) || path.startsWith(language.prefix + "/"))
                .findFirst()
                .orElse(CHINESE);
    }

    /**
     * Returns the language of a terminal: what {@code FAXIAN_LANG} says, else the first of {@code LC_ALL}, {@code
     * LC_MESSAGES} and {@code LANG} that is set. Chinese for a value that begins with {@code zh}, English for all others.
     */
    public static Language ofTerminal(Map<String, String> environment) {
        return Stream.of("FAXIAN_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("zh"))
                .map(value -> CHINESE)
                .orElse(ENGLISH);
    }

    /** Returns the BCP 47 tag: {@code zh-CN}. */
    public String code() {
        return code;
    }

    /** Returns the name of the language in the language itself. */
    public String ownName() {
        return ownName;
    }

    /** Returns all other languages. */
    public List<Language> others() {
        return Arrays.stream(values()).filter(other -> other != this).toList();
    }

    /** Returns the address in this language for a Chinese address; addresses that are not pages stay as they are. */
    public String url(String address) {
        boolean isPage = address.startsWith("/") && NO_PAGES.stream().noneMatch(address::startsWith);
        return isPage ? prefix + (address.equals("/") && !prefix.isEmpty() ? "/" : address) : address;
    }

    /** Returns the path of the Chinese page for a path in this language. */
    public String inChinese(String path) {
        String rest = path.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /** Returns the sentence with the key in this language, with its values as in {@link Message}. */
    public String say(String key, Object... values) {
        return say(Message.of(key, values));
    }

    /** Returns the sentence in this language, with its values. */
    public String say(Message message) {
        return messages.say(
                message.key(), message.values().stream().map(this::shown).toArray());
    }

    /** Returns the label in this language. */
    public String say(Label label) {
        return switch (label) {
            case Message message -> say(message);
            case Label.Verbatim verbatim -> verbatim.text();
        };
    }

    /** Returns the term in this language. */
    public String say(Labelled term) {
        return say(term.message());
    }

    private Object shown(Object value) {
        return switch (value) {
            case Label label -> say(label);
            case Labelled term -> say(term);
            case Collection<?> several ->
                several.stream().map(this::shown).map(String::valueOf).collect(Collectors.joining(comma));
            default -> value;
        };
    }

    /** A piece of a sentence: text, or the place of the element with the number, which is -1 for text. */
    public record Piece(String text, int element) {}

    /**
     * Returns the pieces of a sentence in which elements of a page stand, such as a link.
     *
     * @param values the values that stand for {0}, {1} …; the elements stand for the placeholders that follow
     */
    public List<Piece> pieces(String key, Object... values) {
        Object[] all = Stream.concat(
                        Arrays.stream(values),
                        IntStream.range(0, MOST_ELEMENTS)
                                .mapToObj(element -> String.valueOf((char) (ELEMENT + element))))
                .toArray();
        return Arrays.stream(ELEMENTS.splitWithDelimiters(say(key, all), 0))
                .filter(piece -> !piece.isEmpty())
                .map(piece -> ELEMENTS.matcher(piece).matches()
                        ? new Piece("", piece.charAt(0) - ELEMENT)
                        : new Piece(piece, -1))
                .toList();
    }

    /** Returns the texts with the comma of this language between them. */
    public String list(Collection<?> texts) {
        return String.valueOf(shown(texts));
    }

    /** Returns the sentences of this language by key, as picocli takes them. */
    public ResourceBundle sentences() {
        return messages.sentences();
    }

    /** Returns the language code of the label, or null if it is in the page's language. */
    public @Nullable String codeOf(Label label) {
        return this != CHINESE && label instanceof Label.Verbatim ? CHINESE.code : null;
    }

    /** Returns the date written out in this language. */
    public String date(LocalDate day) {
        return this == CHINESE ? ChineseDate.of(day) : ENGLISH_DATE.format(day);
    }
}
