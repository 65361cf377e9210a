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
 * What stands between two blanks of a query, or between two quotation marks.
 *
 * @param string what is looked for, without signs around it
 * @param field where it is to be looked for; empty where none is named
 * @param start of the whole token in the text, signs included
 * @param end behind its last character
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

    /** The sorts of tokens. */
    enum Kind {
        TERM,
        PHRASE,
        OR,
        /** Says what holds anyway. */
        AND
    }

    /** Whether it is a word and nothing more: no sign says how it is meant. */
    boolean isPlain() {
        return kind == Kind.TERM && !excluded && field.isEmpty();
    }

    /** Whether a sign other than quotation marks says how it is meant, or it is such a sign. */
    boolean isSigned() {
        return isOperator() || excluded || field.isPresent();
    }

    /** Whether it joins others and asks for nothing itself. */
    boolean isOperator() {
        return kind == Kind.OR || kind == Kind.AND;
    }

    /** The tokens of a query; a lone quotation mark is none. */
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
