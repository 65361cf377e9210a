package org.faxian.compare;

/**
 * A unit with its significant characters, used to find the matching unit.
 *
 * @param counted text under {@link Tolerance#WORDS}
 * @param words text as a string, without the marks where paragraphs begin
 * @param number significant characters of the label
 * @param above significant characters of the headings above the unit
 */
record ComparedUnit(TextUnit unit, CountedText counted, String words, String number, String above) {

    static ComparedUnit of(TextUnit unit, TextCounting counting) {
        CountedText counted = counting.count(unit, Tolerance.WORDS);
        String words = counted.counted(0, counted.length()).replace("\n", "");
        return new ComparedUnit(unit, counted, words, counting.words(unit.label()), counting.words(unit.above()));
    }

    /**
     * Returns the family of the unit. Only units of one family can match: an article can become a section but not a
     * heading.
     */
    TextUnit.Kind family() {
        return unit.kind().family();
    }

    /** Returns whether both have a number and the numbers are equal. */
    boolean sharesNumberWith(ComparedUnit other) {
        return !number.isEmpty() && hasNumberOf(other);
    }

    /** Returns whether both have equal numbers within one annex, or both have none. */
    boolean hasNumberOf(ComparedUnit other) {
        return unit.path().equals(other.unit.path()) && number.equals(other.number);
    }
}
