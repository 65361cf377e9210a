package org.faxian.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.faxian.text.CharacterFolding;

/**
 * The rules of a synonym file.
 *
 * <p>{@code 人社厅 = 人力资源和社会保障厅}: each means the other. {@code 老板 => 用人单位 雇主}: the left term also means the right ones,
 * but not vice versa. Terms contain no blanks; text after {@code #} is a comment.
 *
 * @param meanings folded terms, mapped to their folded synonyms
 * @param faults invalid lines, each with the file, the line number and the expected form
 */
record SynonymRules(Map<String, Set<String>> meanings, List<String> faults) {
    /** Maximum length of a term, in characters; longer ones are usually a misplaced sentence. */
    private static final int LONGEST = 60;

    private static final String ONE_WAY = "=>";
    private static final String TWO_WAY = "=";

    SynonymRules {
        meanings = Map.copyOf(meanings);
        faults = List.copyOf(faults);
    }

    /**
     * Reads the rules of a file; invalid lines are reported and skipped.
     *
     * @param file name of the file, for messages
     */
    static SynonymRules read(String file, List<String> lines, CharacterFolding folding) {
        Map<String, Set<String>> meanings = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").replace('＝', '=').replace('＞', '>');
            if (!line.isBlank() && !add(line, meanings, folding)) {
                faults.add(file + ", line " + (i + 1) + ": found \"" + line.strip()
                        + "\", expected 甲 = 乙 or 甲 => 乙, with terms of at most " + LONGEST
                        + " characters and blanks between them; the line is passed over");
            }
        }
        return new SynonymRules(meanings, faults);
    }

    private static boolean add(String line, Map<String, Set<String>> meanings, CharacterFolding folding) {
        boolean oneWay = line.contains(ONE_WAY);
        List<List<String>> sides = Arrays.stream(line.split(oneWay ? ONE_WAY : TWO_WAY, -1))
                .map(side -> terms(side, folding))
                .toList();
        if (!isRule(sides, oneWay)) {
            return false;
        }
        for (int from = 0; from < sides.size(); from++) {
            for (int to = 0; to < sides.size(); to++) {
                if (oneWay ? from < to : from != to) {
                    mean(sides.get(from), sides.get(to), meanings);
                }
            }
        }
        return true;
    }

    private static boolean isRule(List<List<String>> sides, boolean oneWay) {
        boolean stated = sides.stream()
                .allMatch(side -> !side.isEmpty()
                        && side.stream()
                                .allMatch(term -> !term.isEmpty()
                                        && !term.contains(TWO_WAY)
                                        && term.codePointCount(0, term.length()) <= LONGEST));
        return stated
                && sides.size() >= 2
                && (oneWay ? sides.size() == 2 : sides.stream().allMatch(side -> side.size() == 1));
    }

    private static List<String> terms(String side, CharacterFolding folding) {
        return Arrays.stream(side.split("[\\s\\p{Z}]+"))
                .filter(term -> !term.isEmpty())
                .map(term -> folding.fold(term).toString())
                .toList();
    }

    private static void mean(List<String> terms, List<String> others, Map<String, Set<String>> meanings) {
        for (String term : terms) {
            Set<String> known = meanings.computeIfAbsent(term, t -> new LinkedHashSet<>());
            others.stream().filter(other -> !other.equals(term)).forEach(known::add);
        }
    }
}
