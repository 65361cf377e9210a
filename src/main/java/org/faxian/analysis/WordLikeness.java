package org.faxian.analysis;

/** How like words are to those of a question, by their vectors. */
public final class WordLikeness {
    private final WordVector asked;

    WordLikeness(WordVector asked) {
        this.asked = asked;
    }

    /**
     * What a word adds to the likeness of a text.
     *
     * @param weight how much it tells
     * @param likeness -1 to 1
     */
    public record Share(float weight, float likeness) {}

    /** What the word of that vector adds. */
    public Share share(WordVector word) {
        return new Share(word.weight(), asked.likenessTo(word));
    }

    /** The likeness of a text, -1 to 1: the mean over its different words, by what each tells; 0 where none is known. */
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
