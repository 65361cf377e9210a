package org.faxian.search.suggest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.analysis.EnglishTerms;
import org.faxian.analysis.Pinyin;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PlaceNames;
import org.faxian.regulation.Region;
import org.faxian.search.SearchRequest;
import org.faxian.search.names.NameLookup;

/**
 * The search for a line that is surely meant otherwise than typed: English, pinyin or initials, or a title with a
 * homophone.
 *
 * @param names names of the regulations in the corpus
 * @param vocabulary what can be suggested
 * @param gazetteer places, since a title of another place is another title
 * @param occurs whether a line occurs in a text as typed; then it is meant as typed
 */
record Rewriting(
        NameLookup names, Vocabulary vocabulary, TextAnalysis analysis, Gazetteer gazetteer, Predicate<String> occurs) {
    private static final Pattern LATIN =
            Pattern.compile("[\\p{IsLatin}0-9\\s\\p{Z}'’.,&()/-]*\\p{IsLatin}{2}[\\p{IsLatin}0-9\\s\\p{Z}'’.,&()/-]*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{3,40}");
    /** Least number of letters of pinyin, and of initials; fewer begin too many texts. */
    private static final int LEAST_LETTERS = 4;

    /** Returns the text to search instead; empty if the line is searched as typed. */
    Optional<String> of(SearchRequest asked) {
        String line = asked.text().strip();
        if (LATIN.matcher(line).matches()) {
            return occurs.test(line) ? Optional.empty() : latin(line, asked);
        }
        return CHINESE.matcher(line).matches() && names.titled(line).isEmpty() ? slip(line, asked) : Optional.empty();
    }

    /** Reads Latin letters as English, else as pinyin or initials of what can be suggested, else as the pinyin of an
     * everyday word. */
    private Optional<String> latin(String line, SearchRequest asked) {
        List<String> chinese = EnglishTerms.shipped().chinese(line);
        return Stream.concat(chinese.stream().filter(term -> !names.titled(term).isEmpty()), chinese.stream())
                .findFirst()
                .or(() -> vocabulary.suggest(line, asked.asOf()).stream()
                        .map(Suggestion::text)
                        .filter(text -> isSpelt(line, text))
                        .findFirst())
                .or(() -> analysis.synonyms().terms().stream()
                        .filter(term -> Pinyin.whole(Pinyin.syllables(term)).equals(Pinyin.ofTyped(line)))
                        .min(Comparator.naturalOrder()));
    }

    /** Returns whether the letters are the pinyin of the text from one of its syllables on, or its first or last initials; fewer letters only if they are all of its initials. */
    private static boolean isSpelt(String line, String text) {
        String typed = Pinyin.ofTyped(line);
        List<String> syllables = Pinyin.syllables(NameLookup.withoutState(text));
        String initials = Pinyin.initials(syllables);
        return initials.equals(typed)
                || (typed.length() >= LEAST_LETTERS
                        && (initials.startsWith(typed)
                                || initials.endsWith(typed)
                                || IntStream.range(0, syllables.size())
                                        .anyMatch(from -> Pinyin.whole(syllables.subList(from, syllables.size()))
                                                .startsWith(typed))));
    }

    /** Returns the title that sounds alike, character by character, and is of the same place. */
    private Optional<String> slip(String line, SearchRequest asked) {
        return vocabulary.alike(line, asked.asOf()).stream()
                .filter(title -> Pinyin.syllables(title).equals(Pinyin.syllables(line)))
                .filter(title -> !names.titled(title).isEmpty() && place(title).equals(place(line)))
                .findFirst();
    }

    private Optional<Region> place(String line) {
        return gazetteer.mentioned(line, offset -> true).map(PlaceNames.Mention::region);
    }
}
