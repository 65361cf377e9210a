package org.faxian.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What words also mean (同义词、简称): lay terms in the language of the law, abbreviations in full.
 *
 * <p>Rules stand in plain text, as {@link SynonymRules} tells: a file ships with the program, and the operator's own adds
 * to it. The operator's file is read anew once its time or size has changed. They serve queries alone, so that nothing
 * has to be indexed anew. Safe for many threads.
 */
public final class Synonyms {
    private static final String SHIPPED = "synonyms.txt";

    private static final Logger LOG = LoggerFactory.getLogger(Synonyms.class);
    /**
     * A term of so many characters is recognised wherever it stands; one of two has to begin or end with a word (工资 in 发工资),
     * a single one to be a word (告 is not in 公告).
     */
    private static final int UNMISTAKABLE = 3;

    private final CharacterFolding folding;
    private final SynonymRules shipped;
    private final Optional<Path> file;
    private volatile Loaded loaded;

    /** How a file looked when it was read; empty where there was none. */
    private record Look(Optional<FileTime> modified, long size) {}

    /** What is in use, and the look of the operator's file that it was read from. */
    private record Loaded(Look look, Map<String, Set<String>> meanings, int longest, List<String> faults) {}

    private Synonyms(CharacterFolding folding, Optional<Path> file) {
        this.folding = folding;
        this.shipped = readShipped(folding);
        this.file = file;
        this.loaded = load();
    }

    /** Those that ship with the program. */
    public static Synonyms shipped(CharacterFolding folding) {
        return new Synonyms(folding, Optional.empty());
    }

    /** Those that ship with the program, and those of the operator's file, which need not exist yet. */
    public static Synonyms with(Path file, CharacterFolding folding) {
        return new Synonyms(folding, Optional.of(file));
    }

    /**
     * What terms of the text also mean, folded, in the order of the text; nothing that stands in the text already.
     *
     * <p>Of terms that overlap, the longest counts: 过期食品 is not 过期.
     *
     * @param words the text's words in its order, folded; some may be missing
     */
    public List<String> related(String text, List<String> words) {
        Loaded rules = current();
        String folded = folding.fold(text).toString();
        boolean[] edges = edges(folded, words);
        Set<String> related = new LinkedHashSet<>();
        for (int at = 0; at < folded.length(); ) {
            Optional<String> term = longestAt(at, folded, edges, rules);
            term.map(rules.meanings()::get).ifPresent(related::addAll);
            at += term.map(String::length).orElse(1);
        }
        return related.stream().filter(one -> !folded.contains(one)).toList();
    }

    /** What is wrong with the files, each with the file and the line; empty where nothing is. */
    public List<String> faults() {
        return current().faults();
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

    /** Where words begin and end. */
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

    private Loaded current() {
        Loaded known = loaded;
        return file.isEmpty() || look(file.get()).equals(known.look()) ? known : reload(known);
    }

    /** Of those who notice at once, one reads the file and says what is wrong with it. */
    private synchronized Loaded reload(Loaded known) {
        if (loaded.equals(known)) {
            loaded = load();
            LOG.info(
                    "Read synonyms again: {} terms have some", loaded.meanings().size());
        }
        return loaded;
    }

    private Loaded load() {
        // The look comes first: a change while it is read is noticed the next time.
        Look look = file.map(Synonyms::look).orElse(new Look(Optional.empty(), 0));
        Optional<SynonymRules> own = look.modified().flatMap(time -> file).map(this::readOwn);
        own.ifPresent(rules -> rules.faults().forEach(LOG::warn));
        Map<String, Set<String>> meanings = new HashMap<>();
        List<String> faults = new ArrayList<>(shipped.faults());
        add(shipped, meanings);
        own.ifPresent(rules -> {
            add(rules, meanings);
            faults.addAll(rules.faults());
        });
        int longest = meanings.keySet().stream().mapToInt(String::length).max().orElse(0);
        return new Loaded(look, Map.copyOf(meanings), longest, List.copyOf(faults));
    }

    private static void add(SynonymRules rules, Map<String, Set<String>> meanings) {
        rules.meanings().forEach((term, others) -> meanings.computeIfAbsent(term, t -> new LinkedHashSet<>())
                .addAll(others));
    }

    private static Look look(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(Optional.of(attributes.lastModifiedTime()), attributes.size());
        } catch (IOException e) {
            return new Look(Optional.empty(), 0);
        }
    }

    private SynonymRules readOwn(Path own) {
        try {
            return SynonymRules.read(own.toString(), Files.readAllLines(own), folding);
        } catch (CharacterCodingException e) {
            return SynonymRules.none(own + ": not UTF-8; save it as UTF-8. Until then none of its synonyms are used");
        } catch (NoSuchFileException e) {
            return SynonymRules.none(own + ": gone while it was read");
        } catch (IOException e) {
            return SynonymRules.none(own + ": cannot be read (" + e.getMessage()
                    + "); check its permissions. Until then none of its synonyms are used");
        }
    }

    private static SynonymRules readShipped(CharacterFolding folding) {
        try (InputStream in = Synonyms.class.getResourceAsStream(SHIPPED)) {
            Objects.requireNonNull(in, "the synonyms are missing from the program: " + SHIPPED);
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return SynonymRules.read(SHIPPED, lines, folding);
        } catch (IOException e) {
            throw new UncheckedIOException("the synonyms cannot be read: " + SHIPPED, e);
        }
    }
}
