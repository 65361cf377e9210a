package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.Pinyin;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PlaceNames;
import org.faxian.regulation.Region;

/**
 * Corrections of a query that finds little: pinyin instead of characters, a homophone (正府), or one character too many,
 * missing or wrong.
 */
final class QueryCorrections {
    /** Maximum number of corrected queries to try. */
    static final int MOST = 4;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,40}|[A-Za-zÀ-ž][A-Za-zÀ-ž'’]{3,60}");
    private static final int LONGEST_PART = 12;
    /** Minimum length of a part in which a character may be wrong; shorter parts are corrected by sound only. */
    private static final int SHORTEST_PART_TO_EDIT = 6;

    private static final int FOR_EACH_RUN = 3;

    private final Vocabulary vocabulary;
    private final TextAnalysis analysis;
    private final Gazetteer gazetteer;
    private final LocalDate day;

    QueryCorrections(Vocabulary vocabulary, TextAnalysis analysis, Gazetteer gazetteer, LocalDate day) {
        this.gazetteer = gazetteer;
        this.vocabulary = vocabulary;
        this.analysis = analysis;
        this.day = day;
    }

    /** Returns queries with one or all of their runs of characters corrected, likeliest first. */
    List<String> of(String text) {
        Set<String> corrected = new LinkedHashSet<>();
        StringBuilder all = new StringBuilder(text);
        int shift = 0;
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            List<String> meant = meant(run.group());
            for (String other : meant) {
                corrected.add(text.substring(0, run.start()) + other + text.substring(run.end()));
            }
            if (!meant.isEmpty()) {
                all.replace(run.start() + shift, run.end() + shift, meant.getFirst());
                shift += meant.getFirst().length() - run.group().length();
            }
        }
        List<String> likeliest = new ArrayList<>(corrected);
        likeliest.remove(all.toString());
        likeliest.addFirst(all.toString());
        return likeliest.stream()
                .filter(query -> !query.equals(text) && place(query).equals(place(text)))
                .limit(MOST)
                .toList();
    }

    /** Returns the place that a query names; a rule of another place is another rule. */
    private Optional<Region> place(String query) {
        return gazetteer.mentioned(query, offset -> true).map(PlaceNames.Mention::region);
    }

    private List<String> meant(String run) {
        Set<String> meant = new LinkedHashSet<>(vocabulary.alike(run, day));
        String key = Entries.key(run, analysis);
        boolean chinese = key.codePoints().allMatch(Character::isIdeographic);
        for (int length = Math.min(key.length(), LONGEST_PART); chinese && meant.isEmpty() && length >= 2; length--) {
            for (int from = 0; from + length <= key.length(); from++) {
                for (String part : partMeant(key.substring(from, from + length))) {
                    meant.add(key.substring(0, from) + part + key.substring(from + length));
                }
            }
        }
        return meant.stream().limit(FOR_EACH_RUN).toList();
    }

    /**
     * Returns corrections of a part, character by character; none if the vocabulary contains the part. A part of a
     * sentence never gains or loses a character: without 不 it says the opposite.
     */
    private List<String> partMeant(String part) {
        if (vocabulary.holds(part)) {
            return List.of();
        }
        List<String> alike = vocabulary.alike(part, day).stream()
                .filter(other -> other.length() == part.length())
                .filter(other -> part.length() >= SHORTEST_PART_TO_EDIT
                        || Pinyin.syllables(other).equals(Pinyin.syllables(part)))
                .toList();
        return alike.isEmpty() && part.length() > 2 ? vocabulary.partsAlike(part, day) : alike;
    }
}
