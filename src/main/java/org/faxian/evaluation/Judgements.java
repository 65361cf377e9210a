package org.faxian.evaluation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Human relevance judgements of articles for questions (qrels in TREC format).
 *
 * @param relevant ids of the relevant articles by question id; questions without relevant articles are left out
 */
public record Judgements(Map<String, Set<String>> relevant) {
    private static final int COLUMNS = 4;

    public Judgements {
        relevant = Map.copyOf(relevant);
    }

    /**
     * Parses lines of four columns: question, an ignored column, article, grade. A grade of 0 or less means not
     * relevant.
     *
     * @throws IllegalArgumentException if a line has another format
     */
    public static Judgements parse(List<String> lines) {
        Map<String, Set<String>> relevant = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] columns = lines.get(i).strip().split("\\s+");
            if (columns.length == 1 && columns[0].isEmpty()) {
                continue;
            }
            if (columns.length != COLUMNS || !columns[COLUMNS - 1].matches("-?\\d{1,6}")) {
                throw new IllegalArgumentException("line " + (i + 1)
                        + ": expected question, 0, article and grade with blanks between, found: " + lines.get(i));
            }
            if (Integer.parseInt(columns[COLUMNS - 1]) > 0) {
                relevant.computeIfAbsent(columns[0], k -> new HashSet<>()).add(columns[2]);
            }
        }
        return new Judgements(relevant);
    }
}
