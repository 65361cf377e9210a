package org.faxian.analysis;

import java.util.List;

/** The one analysis that index, query and highlighting share: folding, literal tokens, words. */
public record TextAnalysis(CharacterFolding folding, WordSegmenter segmenter) {

    /** Loads the tables and dictionaries. */
    public static TextAnalysis load() {
        CharacterFolding folding = CharacterFolding.load();
        return new TextAnalysis(folding, new WordSegmenter(folding));
    }

    /** The text folded. */
    public FoldedText fold(String text) {
        return folding.fold(text);
    }

    /** The literal tokens of a line to be indexed. */
    public List<String> literalTokens(String line) {
        return LiteralTokens.ofText(folding.fold(line));
    }

    /** The words of a line, folded, one token a position. */
    public List<String> words(String line) {
        return segmenter.words(line).stream().map(WordSegmenter.Word::text).toList();
    }
}
