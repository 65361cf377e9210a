package org.faxian.analysis;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.text.CharacterFolding;

/**
 * Terms that are segmented as one word (法律术语、机关名称), from a file that ships with the program and an optional file of the
 * operator.
 *
 * <p>The files contain one term per line; text after # is a comment. The terms affect segmentation, so a change takes
 * effect after reindexing; literal search is not affected.
 *
 * @param terms folded terms
 */
record TermDictionary(List<String> terms) {
    private static final String SHIPPED = "terms.txt";
    private static final int LONGEST = 30;

    TermDictionary {
        terms = List.copyOf(terms);
    }

    /**
     * Reads the terms.
     *
     * @param own file of the operator, which need not exist
     */
    static TermDictionary load(Optional<Path> own, CharacterFolding folding) {
        return new TermDictionary(Stream.concat(
                        OperatorFile.shipped(TermDictionary.class, SHIPPED).stream(),
                        new OperatorFile<>(own, OperatorFile.Text::lines).current().stream())
                .map(line -> line.replaceFirst("#.*", "").strip())
                .map(term -> folding.fold(term).toString())
                .filter(term -> term.length() > 1 && term.length() <= LONGEST)
                .distinct()
                .toList());
    }

    /** Returns HanLP's dictionary extended with the terms; the static dictionary is not modified. */
    DynamicCustomDictionary toHanLp() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary(
                CustomDictionary.DEFAULT.dat, new BinTrie<>(), CustomDictionary.DEFAULT.path);
        terms.forEach(term -> dictionary.insert(term, "nz 1000"));
        return dictionary;
    }
}
