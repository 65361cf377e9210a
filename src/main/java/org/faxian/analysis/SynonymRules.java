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
 * The rules of one synonym file, read line by line.
 *
 * <p>{@code 人社厅 = 人力资源和社会保障厅}: each means the other. {@code 老板 => 用人单位 雇主}: the left also means the right, and not the other way.
 * Terms hold no blanks; what follows {@code #} is a comment.
 *
 * @param meanings the folded terms, each with what it also means, folded
 * @param faults the lines that are no rules, each with the file, the number of the line and what is expected
 */
record SynonymRules(Map<String, Set<String>> meanings, List<String> faults) {
    /** In characters; longer terms are a sentence that ended in the wrong line. */
    private static final int LONGEST = 60;

    private static final String ONE_WAY = "=>";
    private static final String TWO_WAY = "=";

    SynonymRules {
        meanings = Map.copyOf(meanings);
        faults = List.copyOf(faults);
    }

    /**
     * Reads the rules of a file; a line that is none is named and passed over.
     *
     * @param file its name, for messages
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
        boolean told = sides.stream()
                .allMatch(side -> !side.isEmpty()
                        && side.stream()
                                .allMatch(term -> !term.isEmpty()
                                        && !term.contains(TWO_WAY)
                                        && term.codePointCount(0, term.length()) <= LONGEST));
        return told
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
