package org.faxian.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.text.CharacterFolding;
import org.faxian.text.FoldedText;

/** The one analysis that index, query and highlighting share: folding, literal tokens, words; and what queries also mean. */
public record TextAnalysis(CharacterFolding folding, WordSegmenter segmenter, Synonyms synonyms) {

    /** Loads the tables and dictionaries that come with the program. */
    public static TextAnalysis load() {
        CharacterFolding folding = CharacterFolding.load();
        TermDictionary terms = TermDictionary.load(Optional.empty(), folding);
        return new TextAnalysis(folding, new WordSegmenter(folding, terms), Synonyms.shipped(folding));
    }

    /**
     * Loads them with the operator's own; neither file need exist.
     *
     * @param synonyms what words also mean
     * @param terms what is one word
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
