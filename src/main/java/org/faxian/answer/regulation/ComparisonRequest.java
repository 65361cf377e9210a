package org.faxian.answer.regulation;

import java.util.List;
import java.util.Optional;
import org.faxian.answer.Parameters;
import org.faxian.compare.Tolerance;

/**
 * What an address asks of a comparison.
 *
 * @param from the older version, by its id, the part of it behind the @, or a day on which it stood; empty for the usual one
 * @param to the newer version, in the same way
 * @param exact whether punctuation, width, variants of characters and white space count, too
 * @param unchanged whether what did not change is told, too
 */
public record ComparisonRequest(Optional<String> from, Optional<String> to, boolean exact, boolean unchanged) {
    /** What a comparison can be asked. */
    public static final List<String> PARAMETERS = List.of("from", "to", "exact", "unchanged");

    private static final List<String> YES_OR_NO = List.of("true", "false");

    /** Refuses parameters that mean nothing here. */
    public static ComparisonRequest strictlyOf(Parameters given) {
        return of(given.allowOnly(PARAMETERS));
    }

    /** Reads the comparison. */
    public static ComparisonRequest of(Parameters given) {
        return new ComparisonRequest(
                given.one("from").map(String::strip),
                given.one("to").map(String::strip),
                flag("exact", given),
                flag("unchanged", given));
    }

    private static boolean flag(String name, Parameters given) {
        return given.one(name)
                .map(value -> Parameters.choose(name, value.strip(), YES_OR_NO))
                .map(Boolean::valueOf)
                .orElse(false);
    }

    Tolerance tolerance() {
        return exact ? Tolerance.NOTHING : Tolerance.WORDS;
    }
}
