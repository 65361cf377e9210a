package org.faxian.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.faxian.text.CharacterFolding;
import org.faxian.text.FoldedText;

/**
 * Words of Chinese text by HanLP, over folded text: with {@link WordRole} and {@link Pinyin} the only place that knows HanLP.
 *
 * <p>Safe for many threads. Recognition of names is switched off: it costs a quarter of the speed and finds little in
 * statutes. Punctuation is no word.
 */
public final class WordSegmenter {
    /** HanLP takes gigabytes for one very long text; a paragraph longer than this is cut. */
    private static final int LONGEST = 4_000;

    private final CharacterFolding folding;
    private final Segment segment;

    /** A segmenter that takes the terms of the law for words. */
    WordSegmenter(CharacterFolding folding, TermDictionary terms) {
        this.folding = folding;
        this.segment = HanLP.newSegment()
                .enableCustomDictionary(terms.toHanLp())
                .enableOffset(true)
                .enableNameRecognize(false)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableTranslatedNameRecognize(false)
                .enableJapaneseNameRecognize(false)
                .enableNumberQuantifierRecognize(false)
                .enablePartOfSpeechTagging(false);
    }

    /**
     * A word and where it stands in the original.
     *
     * @param text folded
     * @param start offset in UTF-16 units
     * @param end offset behind the word
     */
    public record Word(String text, int start, int end) {}

    /** The words of the text, in its order, none overlapping another. */
    public List<Word> words(String original) {
        FoldedText folded = folding.fold(original);
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < folded.length(); from += LONGEST) {
            int to = Math.min(from + LONGEST, folded.length());
            collect(folded, from, to, words);
        }
        return words;
    }

    private void collect(FoldedText folded, int from, int to, List<Word> words) {
        String piece = folded.substring(from, to);
        for (Term term : segment.seg(piece)) {
            if (term.word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                int start = from + piece.codePointCount(0, term.offset);
                int end = start + term.word.codePointCount(0, term.word.length());
                words.add(new Word(term.word, folded.start(start), folded.end(end - 1)));
            }
        }
    }
}
