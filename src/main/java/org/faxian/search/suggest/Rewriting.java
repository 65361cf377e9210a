package org.faxian.search.suggest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.analysis.EnglishTerms;
import org.faxian.analysis.Pinyin;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.SearchRequest;
import org.faxian.search.names.NameLookup;

/**
 * The search for a line that is surely meant otherwise than typed: English, pinyin or initials, or a title with a slip.
 *
 * @param names names of the regulations in the corpus
 * @param vocabulary what can be suggested
 */
record Rewriting(NameLookup names, Vocabulary vocabulary, TextAnalysis analysis) {
    private static final Pattern LATIN =
            Pattern.compile("[\\p{IsLatin}0-9\\s\\p{Z}'’.,&()/-]*\\p{IsLatin}{2}[\\p{IsLatin}0-9\\s\\p{Z}'’.,&()/-]*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{3,40}");
    /** Shortest title of which one character may be another one that does not sound alike. */
    private static final int SHORTEST_TO_EDIT = 5;

    /** Returns the text to search instead; empty if the line is searched as typed. */
    Optional<String> of(SearchRequest asked) {
        String line = asked.text().strip();
        if (LATIN.matcher(line).matches()) {
            return latin(line, asked);
        }
        return CHINESE.matcher(line).matches() && names.titled(line).isEmpty() ? slip(line, asked) : Optional.empty();
    }

    /** Reads Latin letters as English, else as pinyin or initials of what can be suggested. */
    private Optional<String> latin(String line, SearchRequest asked) {
        List<String> chinese = EnglishTerms.shipped().chinese(line);
        List<String> held =
                chinese.stream().filter(term -> !names.titled(term).isEmpty()).toList();
        return held.stream()
                .findFirst()
                .or(() -> chinese.stream().findFirst())
                .or(() -> vocabulary.suggest(line, asked.asOf()).stream()
                        .map(Suggestion::text)
                        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                        .findFirst());
    }

    /** Returns the title of the same length that sounds alike or differs in one character. */
    private Optional<String> slip(String line, SearchRequest asked) {
        return vocabulary.alike(line, asked.asOf()).stream()
                .filter(title ->
                        title.length() == line.length() && !names.titled(title).isEmpty())
                .filter(title -> line.length() >= SHORTEST_TO_EDIT
                        || Pinyin.ofTyped(title).equals(Pinyin.ofTyped(line)))
                .findFirst();
    }
}
