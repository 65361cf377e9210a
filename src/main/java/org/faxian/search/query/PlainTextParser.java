package org.faxian.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.AnyOf;
import org.faxian.search.engine.SearchQuery.Named;
import org.faxian.search.engine.SearchQuery.RankedFirst;
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
    /** The end of a title; what ends like this is the name of a regulation. */
    private static final Pattern TITLE_END =
            Pattern.compile("(?:法|法典|条例|规定|办法|细则|解释|规则|决定|通则|准则|规程)(?:[（(][^）)]{1,12}[）)])?$");

    /** The names of kinds that a title of fewer characters than {@value #LONG_NAME} may have; others name subjects, too. */
    private static final Set<String> KINDS = Set.of("法", "法典", "条例");

    private static final int LONG_NAME = 8;
    private static final String STATE = "中华人民共和国";
    private static final int SHORTEST_NAME = 4;

    private static final Pattern WORD = Pattern.compile("[^\\s\\p{Z}]+");

    private final String text;
    private final int start;
    private final int end;
    private final boolean isWhole;
    private final NameLookup names;
    private final TextAnalysis analysis;
    private final LineQuestion.Reader questions;
    private final CompleteQuery complete;
    private final List<Part> parts = new ArrayList<>();

    /**
     * Creates the part of a query between two offsets.
     *
     * @param isWhole whether the part is the whole query
     */
    PlainTextParser(
            String text,
            int start,
            int end,
            boolean isWhole,
            NameLookup names,
            TextAnalysis analysis,
            LineQuestion.Reader questions) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.isWhole = isWhole;
        this.names = names;
        this.analysis = analysis;
        this.questions = questions;
        this.complete = new CompleteQuery(analysis);
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
            return new RankedFirst(
                    new Named(likeliest(titled, words), List.of()), line(words, complete.allOf(words), true, false));
        }
        List<RegulationMention> known = RegulationMention.in(words, names);
        List<RegulationMention> citations = known.stream()
                .filter(item -> item.meaning() == Meaning.CITATION)
                .toList();
        if (!citations.isEmpty()) {
            return cited(citations, words);
        }
        List<RegulationMention> named = known.isEmpty() ? titles(words) : known;
        return named.isEmpty() ? unnamed(words) : named(named, words);
    }

    /** Returns the titles that stand between blanks, or at the beginning of a piece: 民法典居住权. */
    private List<RegulationMention> titles(String words) {
        List<RegulationMention> found = new ArrayList<>();
        Matcher piece = WORD.matcher(words);
        while (piece.find()) {
            for (int to = piece.end(); to >= piece.start() + SHORTEST_NAME - 1; to--) {
                String name = words.substring(piece.start(), to);
                List<RegulationId> titled =
                        to == piece.end() || TITLE_END.matcher(name).find() ? names.titled(name) : List.of();
                if (!titled.isEmpty()) {
                    found.add(RegulationMention.of(Meaning.TITLE, titled, piece.start(), to, words, names));
                    break;
                }
            }
        }
        return found;
    }

    /** Puts the regulations that are named first, each with its passages on the other words. */
    private SearchQuery named(List<RegulationMention> named, String words) {
        String others = others(named, words);
        boolean isNumber =
                named.stream().allMatch(item -> item.meaning() == Meaning.NUMBER) && !complete.saysSomething(others);
        return new RankedFirst(
                known(named),
                line(complete.saysSomething(others) ? others : words, complete.allOf(words), !isNumber, false));
    }

    /** Puts cited provisions first, regardless of the other words, which only find further matches. */
    private SearchQuery cited(List<RegulationMention> citations, String words) {
        String others = others(citations, words);
        boolean open = complete.saysSomething(others);
        return new RankedFirst(
                known(citations), line(open ? others : words, complete.citing(citations, words), open, false));
    }

    private static SearchQuery known(List<RegulationMention> mentions) {
        return mentions.size() == 1
                ? mentions.getFirst().named()
                : new AnyOf(mentions.stream()
                        .<SearchQuery>map(RegulationMention::named)
                        .toList());
    }

    /** Notes all parts of the words, and returns those around the mentions. */
    private String others(List<RegulationMention> mentions, String words) {
        StringBuilder others = new StringBuilder();
        int at = 0;
        for (RegulationMention item : mentions) {
            others.append(words, at, item.start()).append(' ');
            addParts(words, at, item.start());
            add(item);
            at = item.end();
        }
        addParts(words, at, words.length());
        return others.append(words.substring(at)).toString().strip();
    }

    private SearchQuery unnamed(String words) {
        boolean isNumber = TypedNumber.in(words.strip()).stream()
                .anyMatch(number -> number.isWhole()
                        && number.start() == 0
                        && number.end() == words.strip().length());
        boolean isTitle = isWhole
                && words.strip().length() >= SHORTEST_NAME
                && (TITLE_END.matcher(words.strip()).find() || words.contains("《"));
        boolean isInPieces = isWhole && CompleteQuery.pieces(words.strip()).size() > 1;
        List<RegulationId> alike =
                (isTitle || isInPieces) && !isNumber ? names.resembling(CompleteQuery.pieces(words)) : List.of();
        boolean isUnheld = isNumber
                || (isTitle
                        && (alike.isEmpty()
                                ? isSurelyTitle(words.strip())
                                : words.strip().startsWith(STATE)));
        if (isUnheld) {
            parts.add(new Part(Meaning.UNHELD, words, start, end));
        } else {
            addTerms(words);
        }
        SearchQuery line = line(words, complete.allOf(words), !isNumber, isUnheld);
        return alike.isEmpty() ? line : new RankedFirst(new Named(alike, List.of()), line);
    }

    /** Returns whether the words can be nothing but a title: 产假规定 and 是否违法 may ask for a subject. */
    private boolean isSurelyTitle(String words) {
        List<String> segmented = analysis.words(words);
        String last = segmented.isEmpty() ? "" : segmented.getLast();
        boolean isOnePiece = CompleteQuery.pieces(words).size() == 1;
        return words.contains("《")
                || (isOnePiece && words.startsWith(STATE))
                || (isOnePiece
                        && !Focus.isQuestion(words)
                        && (words.length() >= LONG_NAME
                                ? TITLE_END.matcher(last).matches()
                                : KINDS.contains(last)));
    }

    private void addTerms(String words) {
        if (Focus.isQuestion(words)) {
            parts.add(new Part(Meaning.QUESTION, words, start, end));
        } else {
            addParts(words, 0, words.length());
        }
    }

    /**
     * Returns the query for a line.
     *
     * @param topic what is asked, without names of regulations
     * @param whole query for the texts in which all of the line occurs
     */
    private SearchQuery line(String topic, SearchQuery whole, boolean open, boolean unheld) {
        LineQuestion asked = questions.of(topic);
        asked.preferences().forEach(this::addPreference);
        return new SearchQuery.Line(whole, asked.question(), open, unheld);
    }

    private void addPreference(LineQuestion.Preference preference) {
        String name = preference.name();
        int at = text.indexOf(name, start);
        if (at >= 0 && at + name.length() <= end) {
            parts.add(new Part(preference.meaning(), name, at, at + name.length()));
        }
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
            likeliest.addAll(names.resembling(CompleteQuery.pieces(words)));
        }
        return List.copyOf(likeliest);
    }

    private void addParts(String words, int from, int to) {
        Matcher word = WORD.matcher(words).region(from, to);
        while (word.find()) {
            if (complete.saysSomething(word.group())) {
                parts.add(new Part(Meaning.TERM, word.group(), start + word.start(), start + word.end()));
            }
        }
    }
}
