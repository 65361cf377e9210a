package org.faxian.answer.regulation;

import java.util.List;
import java.util.Optional;
import org.faxian.answer.Parameters;
import org.faxian.compare.Tolerance;

/**
 * A request to compare two versions.
 *
 * @param from the older version: its id, the part of the id after the @, or a day on which it stood; empty for the
 *     default
 * @param to the newer version, in the same form
 * @param exact whether differences in punctuation, width, character variants and white space count
 * @param unchanged whether unchanged units are included
 */
public record ComparisonRequest(Optional<String> from, Optional<String> to, boolean exact, boolean unchanged) {
    /** The parameters of a comparison. */
    public static final List<String> PARAMETERS = List.of("from", "to", "exact", "unchanged");

    private static final List<String> YES_OR_NO = List.of("true", "false");

    /** Reads the request and refuses unknown parameters. */
    public static ComparisonRequest strictlyOf(Parameters given) {
        return of(given.allowOnly(PARAMETERS));
    }

    /** Reads the request and ignores other parameters. */
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
