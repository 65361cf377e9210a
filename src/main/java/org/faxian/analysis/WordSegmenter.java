package org.faxian.analysis;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.ArrayList;
import java.util.List;
import org.faxian.text.CharacterFolding;
import org.faxian.text.FoldedText;

/**
 * A segmenter of Chinese text into words, using HanLP on folded text. Only this class, {@link WordRole} and {@link
 * Pinyin} depend on HanLP.
 *
 * <p>Thread-safe. Name recognition is disabled, because it costs a quarter of the speed and finds little in statutes.
 * Punctuation is not a word.
 */
public final class WordSegmenter {
    /** Maximum number of characters per call; HanLP needs gigabytes for one very long text. */
    private static final int LONGEST = 4_000;

    private final CharacterFolding folding;
    private final Segment segment;

    /** Creates a segmenter that treats the terms as words. */
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
     * A word and its position in the original text.
     *
     * @param text folded text of the word
     * @param start offset in UTF-16 units
     * @param end offset after the word
     */
    public record Word(String text, int start, int end) {}

    /** Returns the words of the text, in order, without overlaps. */
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
