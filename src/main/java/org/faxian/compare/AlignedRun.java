package org.faxian.compare;

/**
 * A run of characters of the older text aligned with a run of the newer text: equal, or replaced.
 *
 * @param fromStart index of the first character in the older text
 * @param fromEnd index after the last character in the older text; equal to the start if the run is empty
 * @param toStart index of the first character in the newer text
 * @param toEnd index after the last character in the newer text; equal to the start if the run is empty
 */
record AlignedRun(boolean equal, int fromStart, int fromEnd, int toStart, int toEnd) {
    /** Returns the length of the longer run. */
    int length() {
        return Math.max(fromEnd - fromStart, toEnd - toStart);
    }

    /** Returns a copy that ends later by the number of characters. */
    AlignedRun untilLater(int by) {
        return new AlignedRun(equal, fromStart, fromEnd + by, toStart, toEnd + by);
    }

    /** Returns a copy that begins later by the number of characters. */
    AlignedRun fromLater(int by) {
        return new AlignedRun(equal, fromStart + by, fromEnd, toStart + by, toEnd);
    }

    boolean isEmpty() {
        return length() == 0;
    }

    /** Merges this stretch with the next one of the same kind. */
    AlignedRun with(AlignedRun next) {
        return new AlignedRun(equal, fromStart, next.fromEnd, toStart, next.toEnd);
    }
}
