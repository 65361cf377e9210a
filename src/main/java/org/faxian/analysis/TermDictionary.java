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

    TermDictionary {
        terms = List.copyOf(terms);
    }

    /**
     * Reads them.
     *
     * @param own the operator's file, which need not exist
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

    /** HanLP's own dictionary with these beside it; the static one is left as it is. */
    DynamicCustomDictionary toHanLp() {
        DynamicCustomDictionary dictionary = new DynamicCustomDictionary(
                CustomDictionary.DEFAULT.dat, new BinTrie<>(), CustomDictionary.DEFAULT.path);
        terms.forEach(term -> dictionary.insert(term, "nz 1000"));
        return dictionary;
    }
}
