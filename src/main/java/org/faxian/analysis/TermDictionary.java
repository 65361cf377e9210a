package org.faxian.analysis;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Terms that are one word (法律术语、机关名称): those that ship with the program, and the operator's own.
 *
 * <p>One a line, what follows # is a comment. Texts are segmented by them, so that a change counts once the index is built
 * anew; until then strings are found as ever.
 *
 * @param terms folded
 */
record TermDictionary(List<String> terms) {
    private static final String SHIPPED = "terms.txt";
    private static final int LONGEST = 30;

    private static final Logger LOG = LoggerFactory.getLogger(TermDictionary.class);

    TermDictionary {
        terms = List.copyOf(terms);
    }

    /**
     * Reads them.
     *
     * @param own the operator's file, which need not exist
     */
    static TermDictionary load(Optional<Path> own, CharacterFolding folding) {
        return new TermDictionary(Stream.concat(shipped(), own.stream().flatMap(TermDictionary::own))
                .map(line -> line.replaceFirst("#.*", "").strip())
                .map(term -> folding.fold(term).toString())
                .filter(term -> term.length() > 1 && term.length() <= LONGEST)
                .distinct()
                .toList());
    }

    private static Stream<String> shipped() {
        try (InputStream in = TermDictionary.class.getResourceAsStream(SHIPPED)) {
            Objects.requireNonNull(in, "the terms are missing from the program: " + SHIPPED);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("the terms cannot be read: " + SHIPPED, e);
        }
    }

    private static Stream<String> own(Path file) {
        if (!Files.exists(file)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            LOG.warn(
                    "{} cannot be read ({}): save it as UTF-8; until then none of its terms are used",
                    file,
                    e.getMessage());
            return Stream.empty();
        }
    }

    /** HanLP's own dictionary with these beside it; the static one is left as it is. */
    DynamicCustomDictionary toHanLp() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary(
                CustomDictionary.DEFAULT.dat, new BinTrie<>(), CustomDictionary.DEFAULT.path);
        terms.forEach(term -> dictionary.insert(term, "nz 1000"));
        return dictionary;
    }
}
