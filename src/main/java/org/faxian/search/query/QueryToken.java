package org.faxian.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.search.engine.SearchQuery.Field;

/**
 * A token of a query: a whitespace-delimited term, a quoted phrase or an operator.
 *
 * @param string text of the token, without surrounding signs
 * @param field field to search; empty if none is named
 * @param start offset of the whole token in the text, including signs
 * @param end offset after its last character
 */
record QueryToken(Kind kind, boolean excluded, Optional<Field> field, String string, int start, int end) {
    private static final String QUOTED =
            "\"(?<ascii>[^\"]*+)\"|“(?<chinese>[^”]*+)”|「(?<corner>[^」]*+)」" + "|『(?<white>[^』]*+)』|＂(?<wide>[^＂]*+)＂";
    private static final List<String> QUOTATIONS = List.of("ascii", "chinese", "corner", "white", "wide");
    private static final Map<String, Field> FIELDS = Stream.of(
                    Map.entry(Field.TITLE, List.of("标题", "题名", "名称", "title")),
                    Map.entry(Field.NUMBER, List.of("文号", "发文字号", "number")),
                    Map.entry(Field.AUTHORITY, List.of("机关", "发文机关", "制定机关", "authority")),
                    Map.entry(Field.TEXT, List.of("正文", "全文", "text")))
            .flatMap(entry -> entry.getValue().stream().map(name -> Map.entry(name, entry.getKey())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern TOKEN = Pattern.compile(
            "(?<minus>[-－](?=\\S))?" + "(?:(?<field>"
                    + String.join("|", FIELDS.keySet()) + ")[:：][\\s\\p{Z}]*+)?" + "(?:" + QUOTED
                    + "|(?<term>[^\\s\\p{Z}\"]++)|(?<stray>\"))",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Kind> OPERATORS =
            Map.of("OR", Kind.OR, "|", Kind.OR, "||", Kind.OR, "｜", Kind.OR, "AND", Kind.AND, "&&", Kind.AND);

    /** The kinds of token. */
    enum Kind {
        TERM,
        PHRASE,
        OR,
        /** Redundant, because all parts must match by default. */
        AND
    }

    /** Returns whether the token is a plain word without any sign. */
    boolean isPlain() {
        return kind == Kind.TERM && !excluded && field.isEmpty();
    }

    /** Returns whether the token is an operator or has a sign other than quotation marks. */
    boolean isSigned() {
        return isOperator() || excluded || field.isPresent();
    }

    /** Returns whether the token is an operator without a search text of its own. */
    boolean isOperator() {
        return kind == Kind.OR || kind == Kind.AND;
    }

    /** Returns the tokens of a query; a single quotation mark is ignored. */
    static List<QueryToken> of(String text) {
        List<QueryToken> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            read(m).ifPresent(tokens::add);
        }
        return tokens;
    }

    private static Optional<QueryToken> read(Matcher m) {
        Optional<Kind> operator = Optional.ofNullable(OPERATORS.get(m.group()));
        if (operator.isPresent()) {
            return Optional.of(new QueryToken(operator.get(), false, Optional.empty(), m.group(), m.start(), m.end()));
        }
        Optional<String> phrase =
                QUOTATIONS.stream().map(m::group).flatMap(Stream::ofNullable).findFirst();
        Optional<Field> field = Optional.ofNullable(m.group("field"))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .map(FIELDS::get);
        Function<String, QueryToken> token = string -> new QueryToken(
                phrase.isPresent() ? Kind.PHRASE : Kind.TERM,
                m.group("minus") != null,
                field,
                string,
                m.start(),
                m.end());
        return phrase.or(() -> Optional.ofNullable(m.group("term"))).map(token);
    }
}
