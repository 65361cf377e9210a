package org.faxian.compare;

/**
 * A run of characters of one text beside a run of the other: equal, or the one in place of the other.
 *
 * @param fromStart index of the first character in the older text
 * @param fromEnd index behind the last one; the start where it has none
 * @param toStart index of the first character in the newer text
 * @param toEnd index behind the last one; the start where it has none
 */
record Stretch(boolean equal, int fromStart, int fromEnd, int toStart, int toEnd) {
    /** The longer of the two runs. */
    int length() {
        return Math.max(fromEnd - fromStart, toEnd - toStart);
    }

    /** This one, ending so many characters later. */
    Stretch untilLater(int by) {
        return new Stretch(equal, fromStart, fromEnd + by, toStart, toEnd + by);
    }

    /** This one, beginning so many characters later. */
    Stretch fromLater(int by) {
        return new Stretch(equal, fromStart + by, fromEnd, toStart + by, toEnd);
    }

    boolean isEmpty() {
        return length() == 0;
    }

    /** This one and the next one of the same sort as one. */
    Stretch with(Stretch next) {
        return new Stretch(equal, fromStart, next.fromEnd, toStart, next.toEnd);
    }
}
