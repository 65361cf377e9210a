package org.faxian.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.language.Message;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.names.Authorities;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.QueryToken.Kind;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;

/**
 * A parser for the text of the search box; any text is a valid query.
 *
 * <p>Words separated by blanks must all match. {@code "…"} “…” 「…」 match a literal string. {@code -}word excludes a
 * word. {@code OR} and {@code |} match either side. 标题: 文号: 机关: 正文: (title: number: authority: text:) restrict a term
 * to a field. The text between these operators is {@linkplain PlainTextParser plain words}: names, numbers, citations,
 * questions and words.
 */
public final class QueryParser {
    /** Maximum number of parts of a query; nobody types more, and each is a search. */
    static final int MOST_PARTS = 50;

    private final TextAnalysis analysis;
    private final Gazetteer gazetteer;

    /** Creates a parser that knows the places of the whole country. */
    public QueryParser(TextAnalysis analysis) {
        this(analysis, Gazetteer.shipped());
    }

    /**
     * Creates a parser.
     *
     * @param gazetteer names of the places whose rules a query may prefer
     */
    public QueryParser(TextAnalysis analysis, Gazetteer gazetteer) {
        this.analysis = analysis;
        this.gazetteer = gazetteer;
    }

    /** Parses the text like {@link #parse(String, NameLookup, Function)}, with no authority to prefer. */
    public UnderstoodQuery parse(String text, NameLookup names) {
        return parse(text, names, line -> Optional.empty());
    }

    /**
     * Parses the text; blank text matches everything.
     *
     * @param names names of regulations
     * @param authorities returns the authority that a line names, whose documents are preferred
     * @throws InvalidSearchException if the query has too many parts
     */
    public UnderstoodQuery parse(
            String text, NameLookup names, Function<String, Optional<Authorities.Mention>> authorities) {
        List<QueryToken> tokens = QueryToken.of(text).stream()
                .filter(token -> analysis.fold(token.string()).length() > 0)
                .toList();
        long parts = tokens.stream().filter(token -> !token.isOperator()).count();
        if (parts > MOST_PARTS) {
            throw new InvalidSearchException(
                    "q", "too-many-parts", Message.of("problem.too-many-parts", parts, MOST_PARTS));
        }
        Reading reading = new Reading(text, tokens, names, new LineQuestion.Reader(analysis, gazetteer, authorities));
        return new UnderstoodQuery(text, reading.query(), reading.parts);
    }

    /** The state of parsing one query from left to right. */
    private final class Reading {
        private final String text;
        private final List<QueryToken> tokens;
        private final NameLookup names;
        private final LineQuestion.Reader questions;
        private final List<Part> parts = new ArrayList<>();
        private final List<SearchQuery> all = new ArrayList<>();
        private Optional<QueryToken> alternative = Optional.empty();

        Reading(String text, List<QueryToken> tokens, NameLookup names, LineQuestion.Reader questions) {
            this.questions = questions;
            this.text = text;
            this.tokens = tokens;
            this.names = names;
        }

        SearchQuery query() {
            if (isQuestionThatQuotes()) {
                return plain(tokens);
            }
            for (int i = 0; i < tokens.size(); ) {
                QueryToken token = tokens.get(i);
                int end = i + 1;
                switch (token.kind()) {
                    case OR -> alternative = all.isEmpty() ? Optional.empty() : Optional.of(token);
                    case AND -> alternative = Optional.empty();
                    case PHRASE -> take(signed(token));
                    case TERM -> {
                        end = token.isPlain() ? endOfPlain(i) : end;
                        take(token.isPlain() ? plain(tokens.subList(i, end)) : signed(token));
                    }
                }
                i = end;
            }
            SearchQuery query = together(all);
            return all.size() == 1 && tokens.stream().allMatch(QueryToken::isPlain) ? query : Restriction.of(query);
        }

        /**
         * Returns whether the query is a question that quotes words within its sentence, such as 签了“阴阳合同”怎么办？; texts
         * need not contain the quoted words literally.
         */
        private boolean isQuestionThatQuotes() {
            boolean quotesWithin = false;
            for (int i = 1; i < tokens.size(); i++) {
                boolean isBesidePhrase =
                        tokens.get(i - 1).kind() == Kind.PHRASE || tokens.get(i).kind() == Kind.PHRASE;
                quotesWithin |= isBesidePhrase
                        && tokens.get(i - 1).end() == tokens.get(i).start();
            }
            return quotesWithin && tokens.stream().noneMatch(QueryToken::isSigned) && Focus.isQuestion(text);
        }

        /** Returns the end of the plain words that belong together; words next to an operator stand alone. */
        private int endOfPlain(int from) {
            int end = from + 1;
            while (!isBesideOr(from) && end < tokens.size() && tokens.get(end).isPlain() && !isBesideOr(end)) {
                end++;
            }
            return end;
        }

        private boolean isBesideOr(int at) {
            return isOr(at - 1) || isOr(at + 1);
        }

        private boolean isOr(int at) {
            return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Kind.OR;
        }

        private void take(SearchQuery query) {
            alternative.ifPresentOrElse(
                    or -> {
                        parts.add(
                                parts.size() - partsOf(or),
                                new Part(Meaning.ALTERNATIVE, or.string(), or.start(), or.end()));
                        all.add(either(all.removeLast(), query));
                    },
                    () -> all.add(query));
            alternative = Optional.empty();
        }

        /** Returns the number of parts after the operator. */
        private int partsOf(QueryToken or) {
            return (int)
                    parts.stream().filter(part -> part.start() > or.start()).count();
        }

        private SearchQuery plain(List<QueryToken> words) {
            PlainTextParser plain = new PlainTextParser(
                    text,
                    words.getFirst().start(),
                    words.getLast().end(),
                    words.size() == tokens.size(),
                    names,
                    analysis,
                    questions);
            SearchQuery query = plain.query();
            parts.addAll(plain.parts());
            return query;
        }

        private SearchQuery signed(QueryToken token) {
            SearchQuery query = token.field()
                    .<SearchQuery>map(field -> inField(field, token.string()))
                    .orElseGet(() -> token.kind() == Kind.PHRASE
                            ? new SearchQuery.Literal(Field.TEXT, token.string())
                            : new SearchQuery.Term(token.string(), analysis.words(token.string())));
            Meaning meaning =
                    token.excluded() ? Meaning.EXCLUSION : token.field().isPresent() ? Meaning.FIELD : Meaning.PHRASE;
            parts.add(new Part(meaning, text.substring(token.start(), token.end()), token.start(), token.end()));
            return token.excluded() ? new SearchQuery.Not(query) : query;
        }

        private SearchQuery inField(Field field, String string) {
            SearchQuery literal = new SearchQuery.Literal(field, string);
            List<RegulationId> numbered = field == Field.NUMBER ? names.numbered(string.strip()) : List.of();
            return numbered.isEmpty()
                    ? literal
                    : new SearchQuery.RankedFirst(new SearchQuery.Named(numbered, List.of()), literal);
        }
    }

    private static SearchQuery either(SearchQuery one, SearchQuery other) {
        List<SearchQuery> sides = new ArrayList<>(one instanceof SearchQuery.AnyOf any ? any.parts() : List.of(one));
        sides.add(other);
        return new SearchQuery.AnyOf(sides);
    }

    /** Returns a query that matches all parts; a lone exclusion matches everything except the excluded part. */
    static SearchQuery together(List<SearchQuery> all) {
        return all.isEmpty()
                ? new SearchQuery.Everything()
                : all.size() == 1 && !(all.getFirst() instanceof SearchQuery.Not)
                        ? all.getFirst()
                        : new SearchQuery.AllOf(all);
    }
}
