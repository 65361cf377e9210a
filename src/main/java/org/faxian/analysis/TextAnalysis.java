package org.faxian.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.text.CharacterFolding;
import org.faxian.text.FoldedText;

/** The text analysis shared by indexing, querying and highlighting: folding, literal tokens, words and synonyms. */
public record TextAnalysis(CharacterFolding folding, WordSegmenter segmenter, Synonyms synonyms) {

    /** Loads the tables and dictionaries that ship with the program. */
    public static TextAnalysis load() {
        CharacterFolding folding = CharacterFolding.load();
        TermDictionary terms = TermDictionary.load(Optional.empty(), folding);
        return new TextAnalysis(folding, new WordSegmenter(folding, terms), Synonyms.shipped(folding));
    }

    /**
     * Loads the tables and dictionaries with the files of the operator; neither file needs to exist.
     *
     * @param synonyms file of synonyms
     * @param terms file of terms that are one word
     *
     * {@snippet :
     * TextAnalysis analysis = TextAnalysis.load();
     * List<String> words = analysis.words("申请政府信息公开");
     * assert words.equals(List.of("申请", "政府信息公开"));
     * }
     */
    public static TextAnalysis load(Path synonyms, Path terms) {
        CharacterFolding folding = CharacterFolding.load();
        return new TextAnalysis(
                folding,
                new WordSegmenter(folding, TermDictionary.load(Optional.of(terms), folding)),
                Synonyms.with(synonyms, folding));
    }

    /** Returns the folded text. */
    public FoldedText fold(String text) {
        return folding.fold(text);
    }

    /** Returns the literal tokens of a line for indexing. */
    public List<String> literalTokens(String line) {
        return LiteralTokens.ofText(folding.fold(line));
    }

    /** Returns the folded words of a line, one token per position. */
    public List<String> words(String line) {
        return segmenter.words(line).stream().map(WordSegmenter.Word::text).toList();
    }
}
