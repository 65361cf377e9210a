package org.faxian.compare;

/**
 * A unit with what counts in it, for finding the one that it has become.
 *
 * @param counted its text under {@link Tolerance#WORDS}
 * @param words the same as a string, without the places where paragraphs begin
 * @param number what counts in the label
 * @param above what counts in the headings above it
 */
record ComparedUnit(TextUnit unit, CountedText counted, String words, String number, String above) {

    static ComparedUnit of(TextUnit unit, TextCounting counting) {
        CountedText counted = counting.count(unit, Tolerance.WORDS);
        String words = counted.counted(0, counted.length()).replace("\n", "");
        return new ComparedUnit(unit, counted, words, counting.words(unit.label()), counting.words(unit.above()));
    }

    /** One may have become another of its family: an article a section, but no article a heading. */
    TextUnit.Kind family() {
        return unit.kind().family();
    }

    /** Whether both bear a number, and the same one. */
    boolean sharesNumberWith(ComparedUnit other) {
        return !number.isEmpty() && hasNumberOf(other);
    }

    /** Whether both bear one number, within one annex, or both none. */
    boolean hasNumberOf(ComparedUnit other) {
        return unit.path().equals(other.unit.path()) && number.equals(other.number);
    }
}
