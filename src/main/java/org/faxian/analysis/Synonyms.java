package org.faxian.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.text.CharacterFolding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Synonyms of query terms (同义词、简称): legal terms for lay terms, full names for abbreviations.
 *
 * <p>The rules are read from a text file that ships with the program and from an optional file of the operator, in the
 * format of {@link SynonymRules}. The operator's file is read again when its modification time or size changes.
 * Synonyms are applied to queries only, so changes need no reindexing. Thread-safe.
 */
public final class Synonyms {
    private static final String SHIPPED = "synonyms.txt";

    private static final Logger LOG = LoggerFactory.getLogger(Synonyms.class);
    /**
     * Minimum length of a term that is recognised anywhere. A term of two characters must begin or end at a word
     * boundary (工资 in 发工资); a single character must be a whole word (告 is not recognised in 公告).
     */
    private static final int UNMISTAKABLE = 3;

    private final CharacterFolding folding;
    private final OperatorFile<Loaded> rules;

    /** The current rules of the program and of the operator's file. */
    private record Loaded(Map<String, Set<String>> meanings, int longest, List<String> faults) {}

    private Synonyms(CharacterFolding folding, Optional<Path> file) {
        SynonymRules shipped = SynonymRules.read(SHIPPED, OperatorFile.shipped(Synonyms.class, SHIPPED), folding);
        this.folding = folding;
        this.rules = new OperatorFile<>(file, own -> loaded(shipped, own, folding));
    }

    /** Returns the synonyms that ship with the program. */
    public static Synonyms shipped(CharacterFolding folding) {
        return new Synonyms(folding, Optional.empty());
    }

    /** Returns the synonyms that ship with the program and those of the operator's file, which need not exist yet. */
    public static Synonyms with(Path file, CharacterFolding folding) {
        return new Synonyms(folding, Optional.of(file));
    }

    /**
     * Returns the folded synonyms of the terms in the text, in text order, without terms that the text already
     * contains.
     *
     * <p>Of overlapping terms the longest is used: 过期食品 is not 过期.
     *
     * @param words folded words of the text, in order; some may be missing
     */
    public List<String> related(String text, List<String> words) {
        Loaded known = rules.current();
        String folded = folding.fold(text).toString();
        boolean[] edges = edges(folded, words);
        Set<String> related = new LinkedHashSet<>();
        for (int at = 0; at < folded.length(); ) {
            Optional<String> term = longestAt(at, folded, edges, known);
            term.map(known.meanings()::get).ifPresent(related::addAll);
            at += term.map(String::length).orElse(1);
        }
        return related.stream().filter(one -> !folded.contains(one)).toList();
    }

    /** Returns all terms for which others are known, folded: also the words that people use and laws do not. */
    public Set<String> terms() {
        return Set.copyOf(rules.current().meanings().keySet());
    }

    /**
     * Returns the folded text with one of its terms replaced by a synonym, including overlapping terms: 省人大常委会 yields
     * 省人民代表大会常务委员会 and 省人民代表大会常委会.
     *
     * @param words words of the text, as for {@link #related}
     */
    public List<String> exchanged(String text, List<String> words) {
        Loaded known = rules.current();
        String folded = folding.fold(text).toString();
        boolean[] edges = edges(folded, words);
        List<String> exchanged = new ArrayList<>();
        for (int at = 0; at < folded.length(); at++) {
            String before = folded.substring(0, at);
            longestAt(at, folded, edges, known).ifPresent(term -> known.meanings()
                    .getOrDefault(term, Set.of())
                    .forEach(other ->
                            exchanged.add(before + other + folded.substring(before.length() + term.length()))));
        }
        return exchanged;
    }

    /** Returns the errors in the files, each with its file and line; empty if there are none. */
    public List<String> faults() {
        return rules.current().faults();
    }

    private static Optional<String> longestAt(int at, String text, boolean[] edges, Loaded rules) {
        for (int end = Math.min(text.length(), at + rules.longest()); end > at; end--) {
            int met = (edges[at] ? 1 : 0) + (edges[end] ? 1 : 0);
            if (end - at + met >= UNMISTAKABLE) {
                String term = text.substring(at, end);
                if (rules.meanings().containsKey(term)) {
                    return Optional.of(term);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the offsets at which words begin and end. */
    private static boolean[] edges(String text, List<String> words) {
        boolean[] edges = new boolean[text.length() + 1];
        edges[0] = true;
        edges[text.length()] = true;
        int from = 0;
        for (String word : words) {
            int at = text.indexOf(word, from);
            if (at >= 0) {
                from = at + word.length();
                edges[at] = true;
                edges[from] = true;
            }
        }
        return edges;
    }

    private static Loaded loaded(SynonymRules shipped, OperatorFile.Text own, CharacterFolding folding) {
        SynonymRules added = SynonymRules.read(own.source(), own.lines(), folding);
        added.faults().forEach(LOG::warn);
        Map<String, Set<String>> meanings = new HashMap<>();
        Stream.of(shipped, added).forEach(rules -> rules.meanings()
                .forEach((term, others) -> meanings.computeIfAbsent(term, t -> new LinkedHashSet<>())
                        .addAll(others)));
        List<String> faults = Stream.of(shipped.faults(), own.fault().stream().toList(), added.faults())
                .flatMap(List::stream)
                .toList();
        int longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new Loaded(Map.copyOf(meanings), longest, faults);
    }
}
