package org.faxian.ingest.extract.office;

import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.faxian.ingest.extract.paragraph.NumberFormat;

/**
 * One level of an automatic list: how it counts and how it is displayed.
 *
 * @param start the first number
 * @param format a name of {@link NumberFormat}
 * @param text the displayed text, in which {@code %1} is replaced by the number of the first level
 * @param legal whether the numbers of all levels are shown in Arabic digits
 * @param restart the number of higher levels that restart this level: 0 for none; empty for all levels above it
 * @param setOff whether a tab or blank follows the number
 */
record ListLevel(int start, String format, String text, boolean legal, OptionalInt restart, boolean setOff) {
    static final ListLevel PLAIN = new ListLevel(1, "decimal", "", false, OptionalInt.empty(), true);

    ListLevel withStart(int other) {
        return new ListLevel(other, format, text, legal, restart, setOff);
    }

    ListLevel withFormat(String other) {
        return new ListLevel(start, other, text, legal, restart, setOff);
    }

    ListLevel withText(String other) {
        return new ListLevel(start, format, other, legal, restart, setOff);
    }

    ListLevel withLegal(boolean other) {
        return new ListLevel(start, format, text, other, restart, setOff);
    }

    ListLevel withRestart(int above) {
        return new ListLevel(start, format, text, legal, OptionalInt.of(above), setOff);
    }

    ListLevel withSetOff(boolean other) {
        return new ListLevel(start, format, text, legal, restart, other);
    }

    /** Returns whether this level restarts after a number of the higher level; both depths count from 0. */
    boolean restartsBehind(int depth, int higher) {
        return higher < Math.min(depth, restart.orElse(depth));
    }

    /** A change of one property of a level. */
    interface Change extends UnaryOperator<ListLevel> {}
}
