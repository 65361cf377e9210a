package org.faxian.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Chinese titles and terms for English ones: 食品安全法 for Food Safety Law. */
public final class EnglishTerms {
    private static final String SHIPPED = "english.tsv";
    /** Words that are left out on both sides of a comparison. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("\\b(?:of the people s republic of china|of the prc|prc|p r c|the|an?|china|chinese|s)\\b");

    /** Words that are not counted where it is asked how many of a line are known. */
    private static final Set<String> SMALL = Set.of("of", "on", "for", "in", "and", "to", "by", "with", "at");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z]{2}[a-rt-z])s\\b");
    private static final EnglishTerms LOADED = new EnglishTerms(OperatorFile.shipped(EnglishTerms.class, SHIPPED));

    private final Map<String, List<String>> terms = new HashMap<>();
    private final int longest;

    private EnglishTerms(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells.length > 1) {
                terms.putIfAbsent(key(cells[0]), List.of(cells).subList(1, cells.length));
            }
        }
        longest = terms.keySet().stream()
                .mapToInt(key -> key.split(" ").length)
                .max()
                .orElse(0);
    }

    /** Returns the terms that ship with the program. */
    public static EnglishTerms shipped() {
        return LOADED;
    }

    private static String key(String english) {
        String words = OTHER.matcher(english.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String telling = LEFT_OUT.matcher(words).replaceAll(" ");
        return PLURAL.matcher(telling).replaceAll("").strip().replaceAll(" +", " ");
    }

    /**
     * Returns the Chinese for an English line, best first: for the whole line, else one text of the longest terms in it;
     * empty if fewer than half of its words are known.
     */
    public List<String> chinese(String line) {
        String key = key(line);
        return Optional.ofNullable(terms.get(key))
                .orElseGet(() -> inParts(key).stream().toList());
    }

    private Optional<String> inParts(String key) {
        List<String> words = Stream.of(key.split(" ")).toList();
        List<String> found = new ArrayList<>();
        int known = 0;
        for (int at = 0; at < words.size(); ) {
            int from = at;
            int end = Math.min(words.size(), at + longest);
            while (end > from && !terms.containsKey(String.join(" ", words.subList(from, end)))) {
                end--;
            }
            if (end > from) {
                known += end - from;
                found.addAll(terms.getOrDefault(String.join(" ", words.subList(from, end)), List.of())
                        .subList(0, 1));
            }
            at = Math.max(end, from + 1);
        }
        long telling = words.stream().filter(word -> !SMALL.contains(word)).count();
        return 2L * known < telling || found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.stream().distinct().collect(Collectors.joining(" ")));
    }
}
