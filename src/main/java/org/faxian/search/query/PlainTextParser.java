package org.faxian.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.AllOf;
import org.faxian.search.engine.SearchQuery.AnyOf;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SearchQuery.Literal;
import org.faxian.search.engine.SearchQuery.Named;
import org.faxian.search.engine.SearchQuery.Question;
import org.faxian.search.engine.SearchQuery.RankedFirst;
import org.faxian.search.engine.SearchQuery.Term;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;
import org.faxian.text.TypedNumber;

/**
 * A part of a query without operators: a citation, a number, a title, a question, or words that must all occur.
 *
 * <p>Regulations that are named come first. The typed words are searched in the texts as well, so that a
 * misinterpretation loses no matches.
 */
final class PlainTextParser {
    private static final Pattern QUESTION =
            Pattern.compile("[?？]$|吗|什么|怎么|怎样|如何|为何|谁|哪些|哪个|哪里|是否|能否|可否|能不能|可不可以|是不是|会不会|要不要|有没有|多少|多久|几天|几年");
    /** Words that mark a question and say nothing about its subject. */
    private static final Set<String> ASKING = Set.of(
            "什么", "怎么", "怎样", "怎么办", "如何", "吗", "呢", "谁", "哪些", "哪个", "是否", "能否", "可否", "多少", "的", "了", "是", "在", "有",
            "和", "与", "我", "吧", "啊");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");
    private static final Pattern COMMAS = Pattern.compile("[，、,;；]+");
    private static final Pattern BARS = Pattern.compile("[|｜]+");
    /** Maximum length of a keyword, in characters; longer pieces are clauses of a sentence. */
    private static final int LONGEST_KEYWORD = 10;

    private static final int MOST_KEYWORDS = 8;

    private final String text;
    private final int start;
    private final int end;
    private final boolean isWhole;
    private final NameLookup names;
    private final TextAnalysis analysis;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Creates the part of a query between two offsets.
     *
     * @param isWhole whether the part is the whole query
     */
    PlainTextParser(String text, int start, int end, boolean isWhole, NameLookup names, TextAnalysis analysis) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.isWhole = isWhole;
        this.names = names;
        this.analysis = analysis;
    }

    /** Returns the parts that were given a meaning; complete after {@link #query}. */
    List<Part> parts() {
        return parts;
    }

    /** Parses the words into a query. */
    SearchQuery query() {
        String words = text.substring(start, end);
        List<RegulationId> titled = names.titled(words);
        if (!titled.isEmpty()) {
            add(RegulationMention.of(Meaning.TITLE, titled, 0, words.length(), words, names));
            return new RankedFirst(new Named(likeliest(titled, words), List.of()), allOf(words));
        }
        List<RegulationMention> known = RegulationMention.in(words, names);
        List<RegulationMention> citations = known.stream()
                .filter(item -> item.meaning() == Meaning.CITATION)
                .toList();
        if (!citations.isEmpty()) {
            return cited(citations, words);
        }
        Optional<Question> question = question(words, analysis);
        if (question.isPresent()) {
            parts.add(new Part(Meaning.QUESTION, words, start, end));
            return question.get();
        }
        List<SearchQuery> all = new ArrayList<>();
        int at = 0;
        for (RegulationMention item : known) {
            addWords(words, at, item.start(), all);
            add(item);
            all.add(new RankedFirst(item.named(), otherwise(item, words)));
            at = item.end();
        }
        addWords(words, at, words.length(), all);
        SearchQuery query = QueryParser.together(all);
        List<RegulationId> alike = isWhole && known.isEmpty() ? names.resembling(pieces(words)) : List.of();
        return alike.isEmpty() ? query : new RankedFirst(new Named(alike, List.of()), query);
    }

    private void add(RegulationMention item) {
        item.parts()
                .forEach(part -> parts.add(
                        new Part(part.meaning(), part.text(), start + part.start(), start + part.end(), part.meant())));
    }

    /** Returns the regulations with the title, followed by regulations with a longer title. */
    private List<RegulationId> likeliest(List<RegulationId> titled, String words) {
        Set<RegulationId> likeliest = new LinkedHashSet<>(titled);
        if (isWhole) {
            likeliest.addAll(names.resembling(pieces(words)));
        }
        return List.copyOf(likeliest);
    }

    private static List<String> pieces(String words) {
        return List.of(BLANKS.split(words));
    }

    /** Puts cited provisions first, regardless of the other words, which only find further matches. */
    private SearchQuery cited(List<RegulationMention> citations, String words) {
        int at = 0;
        for (RegulationMention citation : citations) {
            addParts(words, at, citation.start());
            add(citation);
            at = citation.end();
        }
        addParts(words, at, words.length());
        SearchQuery known = citations.size() == 1
                ? citations.getFirst().named()
                : new AnyOf(citations.stream()
                        .<SearchQuery>map(RegulationMention::named)
                        .toList());
        return new RankedFirst(
                known, question(words, analysis).<SearchQuery>map(q -> q).orElseGet(() -> citing(citations, words)));
    }

    /** Returns a query for texts that contain the words or cite the provision. */
    private SearchQuery citing(List<RegulationMention> citations, String words) {
        List<SearchQuery> any = new ArrayList<>(List.of(allOf(words)));
        citations.stream()
                .flatMap(citation -> citation.parts().stream())
                .flatMap(part -> part.meant().stream())
                .map(meant -> NameLookup.withoutState(meant.title()) + "》"
                        + meant.provision().orElseThrow().label())
                .forEach(citation -> any.add(new Literal(Field.TEXT, citation)));
        return any.size() == 1 ? any.getFirst() : new AnyOf(any);
    }

    private void addParts(String words, int from, int to) {
        Matcher word = WORD.matcher(words).region(from, to);
        while (word.find()) {
            if (saysSomething(word.group())) {
                parts.add(new Part(Meaning.TERM, word.group(), start + word.start(), start + word.end()));
            }
        }
    }

    private boolean saysSomething(String string) {
        return analysis.fold(string).toString().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Returns the query for the item as text; a number is searched in its canonical spelling as well. */
    private SearchQuery otherwise(RegulationMention item, String words) {
        String typed = words.substring(item.start(), item.end());
        SearchQuery term = term(BLANKS.matcher(typed).replaceAll(""));
        return item.meaning() != Meaning.NUMBER
                ? term
                : TypedNumber.in(typed).stream()
                        .filter(TypedNumber::isWhole)
                        .findFirst()
                        .<SearchQuery>map(
                                number -> new AnyOf(List.of(new Literal(Field.TEXT, number.canonical()), term)))
                        .orElse(term);
    }

    private void addWords(String words, int from, int to, List<SearchQuery> all) {
        Matcher word = WORD.matcher(words).region(from, to);
        while (word.find()) {
            if (analysis.fold(word.group()).length() == 0) {
                continue;
            }
            List<RegulationId> titled = names.titled(word.group());
            boolean isTitle = !titled.isEmpty();
            parts.add(new Part(
                    isTitle ? Meaning.TITLE : Meaning.TERM,
                    word.group(),
                    start + word.start(),
                    start + word.end(),
                    names.meant(titled, Optional.empty())));
            SearchQuery term = term(word.group());
            all.add(isTitle ? new RankedFirst(new Named(titled, List.of()), term) : term);
        }
    }

    private SearchQuery allOf(String words) {
        return QueryParser.together(pieces(words).stream()
                .filter(piece -> analysis.fold(piece).length() > 0)
                .map(this::term)
                .toList());
    }

    /** Parses 甲、乙 and 甲|乙 as literal text first, then as keywords: all of them, or any of them. */
    private SearchQuery term(String string) {
        return keywords(COMMAS, string)
                .<SearchQuery>map(AllOf::new)
                .or(() -> keywords(BARS, string).map(AnyOf::new))
                .<SearchQuery>map(keywords -> new RankedFirst(new Literal(Field.TEXT, string), keywords))
                .orElseGet(() -> inEitherNumerals(string));
    }

    private SearchQuery inEitherNumerals(String string) {
        Term term = new Term(string, analysis.words(string));
        List<SearchQuery> spellings = new ArrayList<>(List.of(term));
        NumeralSpellings.of(string).forEach(other -> spellings.add(new Literal(Field.TEXT, other)));
        return spellings.size() == 1 ? term : new AnyOf(spellings);
    }

    private Optional<List<SearchQuery>> keywords(Pattern between, String string) {
        List<String> keywords =
                between.splitAsStream(string).filter(this::saysSomething).toList();
        boolean isList = keywords.size() > 1
                && keywords.size() <= MOST_KEYWORDS
                && keywords.stream().allMatch(keyword -> keyword.length() <= LONGEST_KEYWORD);
        return isList
                ? Optional.of(keywords.stream()
                        .<SearchQuery>map(keyword -> new Term(keyword, analysis.words(keyword)))
                        .toList())
                : Optional.empty();
    }

    /** Returns the question in the words; empty if they are not a question. */
    static Optional<Question> question(String words, TextAnalysis analysis) {
        List<String> segmented = analysis.words(words);
        if (segmented.size() <= 2 || !QUESTION.matcher(words).find()) {
            return Optional.empty();
        }
        List<String> telling = segmented.stream()
                .filter(word -> !ASKING.contains(word))
                .distinct()
                .toList();
        return telling.isEmpty()
                ? Optional.empty()
                : Optional.of(new Question(words, telling, analysis.synonyms().related(words, segmented)));
    }
}
