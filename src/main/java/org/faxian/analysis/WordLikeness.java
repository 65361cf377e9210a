package org.faxian.analysis;

/** The similarity of words to the words of a question, based on their vectors. */
public final class WordLikeness {
    private final WordVector asked;

    WordLikeness(WordVector asked) {
        this.asked = asked;
    }

    /**
     * The contribution of a word to the similarity of a text.
     *
     * @param weight weight of the word
     * @param likeness similarity, -1 to 1
     */
    public record Share(float weight, float likeness) {}

    /** Returns the contribution of the word with the vector. */
    public Share share(WordVector word) {
        return new Share(word.weight(), asked.likenessTo(word));
    }

    /** Returns the similarity of a text, -1 to 1: the weighted mean over its distinct words; 0 if no word is known. */
    public static float of(Iterable<Share> words) {
        double sum = 0;
        double weights = 0;
        for (Share word : words) {
            sum += word.weight() * word.likeness();
            weights += word.weight();
        }
        return weights == 0 ? 0 : (float) (sum / weights);
    }
}
