package org.faxian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.DocumentNumber;
import org.faxian.search.SearchQuery.Field;
import org.faxian.search.UnderstoodQuery.Meaning;
import org.faxian.search.UnderstoodQuery.Part;

/**
 * Understands what is typed into the one box; any text is a query.
 *
 * <p>Words with blanks between them: all of them. {@code "…"} or “…”: this literal string. {@code -}word: not this one.
 * {@code OR}: either side. 标题: 文号: 机关: (title: number: authority:): only there. A document number: that document. A
 * question: ranked by its words.
 */
public final class QueryParser {
    private static final Pattern TOKEN = Pattern.compile("(?<minus>[-－](?=\\S))?"
            + "(?:(?<field>标题|文号|机关|title|number|authority)[:：])?"
            + "(?:\"(?<ascii>[^\"]*+)\"|“(?<chinese>[^”]*+)”|(?<term>[^\\s\\p{Z}\"]++)|(?<stray>\"))");
    private static final Pattern QUESTION =
            Pattern.compile("[?？]$|吗|什么|怎么|怎样|如何|为何|谁|哪些|哪个|哪里|是否|能否|可否|能不能|可不可以|多少|多久|几天|几年");
    private static final Map<String, Field> FIELDS = Map.of(
            "标题",
            Field.TITLE,
            "title",
            Field.TITLE,
            "文号",
            Field.NUMBER,
            "number",
            Field.NUMBER,
            "机关",
            Field.AUTHORITY,
            "authority",
            Field.AUTHORITY);
    /** Words by which one asks; they say nothing about what is asked. */
    private static final Set<String> ASKING = Set.of(
            "什么", "怎么", "怎样", "怎么办", "如何", "吗", "呢", "谁", "哪些", "哪个", "是否", "能否", "可否", "多少", "的", "了", "是", "在", "有",
            "和", "与", "我", "吧", "啊");

    private final TextAnalysis analysis;

    public QueryParser(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** The query as understood; blank text browses everything. */
    public UnderstoodQuery parse(String text) {
        List<Part> parts = new ArrayList<>();
        SearchQuery literally = parseTokens(text, parts);
        Optional<DocumentNumber> number = DocumentNumber.parse(text);
        if (number.isEmpty()) {
            return new UnderstoodQuery(text, literally, parts);
        }
        SearchQuery query = new SearchQuery.AnyOf(
                List.of(new SearchQuery.NumberIs(number.get().canonical()), literally));
        return new UnderstoodQuery(text, query, List.of(new Part(Meaning.NUMBER, text, 0, text.length())));
    }

    private SearchQuery parseTokens(String text, List<Part> parts) {
        List<SearchQuery> all = new ArrayList<>();
        List<SearchQuery> alternatives = new ArrayList<>();
        boolean either = false;
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            if ("OR".equals(m.group())) {
                either = !all.isEmpty();
                continue;
            }
            Optional<SearchQuery> query = understand(m, parts);
            if (query.isEmpty()) {
                continue;
            }
            if (either) {
                alternatives.add(all.removeLast());
                alternatives.add(query.get());
                all.add(new SearchQuery.AnyOf(flatten(alternatives)));
                alternatives.clear();
            } else {
                all.add(query.get());
            }
            either = false;
        }
        return all.isEmpty()
                ? new SearchQuery.Everything()
                : all.size() == 1 && !(all.getFirst() instanceof SearchQuery.Not)
                        ? all.getFirst()
                        : new SearchQuery.AllOf(all);
    }

    private static List<SearchQuery> flatten(List<SearchQuery> alternatives) {
        return alternatives.stream()
                .flatMap(q -> q instanceof SearchQuery.AnyOf any ? any.parts().stream() : List.of(q).stream())
                .toList();
    }

    /** Empty where nothing is left under the folding, such as for a lone quotation mark. */
    private Optional<SearchQuery> understand(Matcher m, List<Part> parts) {
        String phrase = m.group("ascii") != null ? m.group("ascii") : m.group("chinese");
        String string = phrase != null ? phrase : m.group("term");
        if (string == null || analysis.fold(string).length() == 0) {
            return Optional.empty();
        }
        SearchQuery query = m.group("field") != null
                ? new SearchQuery.Literal(FIELDS.getOrDefault(m.group("field"), Field.TEXT), string)
                : phrase != null ? new SearchQuery.Literal(Field.TEXT, string) : wordsOrQuestion(string);
        boolean excluded = m.group("minus") != null;
        parts.add(new Part(excluded ? Meaning.EXCLUSION : meaning(query), m.group(), m.start(), m.end()));
        return Optional.of(excluded ? new SearchQuery.Not(query) : query);
    }

    private static Meaning meaning(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Literal literal -> literal.field() == Field.TEXT ? Meaning.PHRASE : Meaning.FIELD;
            case SearchQuery.Question q -> Meaning.QUESTION;
            case SearchQuery.NumberIs n -> Meaning.NUMBER;
            case SearchQuery.Not n -> Meaning.EXCLUSION;
            case SearchQuery.Term t -> Meaning.TERM;
            case SearchQuery.Everything e -> Meaning.TERM;
            case SearchQuery.AllOf a -> Meaning.TERM;
            case SearchQuery.AnyOf a -> Meaning.TERM;
        };
    }

    private SearchQuery wordsOrQuestion(String string) {
        List<String> words = analysis.words(string);
        boolean asks = words.size() > 2 && QUESTION.matcher(string).find();
        if (!asks) {
            return new SearchQuery.Term(string, words);
        }
        List<String> telling =
                words.stream().filter(word -> !ASKING.contains(word)).distinct().toList();
        return telling.isEmpty()
                ? new SearchQuery.Term(string, words)
                : new SearchQuery.Question(string, telling, analysis.synonyms().related(string, words));
    }
}
