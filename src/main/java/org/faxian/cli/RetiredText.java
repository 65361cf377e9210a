package org.faxian.cli;

import org.faxian.regulation.Retired;

/** Says what has become of an id that is retired. */
final class RetiredText {
    private RetiredText() {}

    /** The rest of a sentence that begins with the id. */
    public static String of(Retired retired) {
        return switch (retired) {
            case Retired.Withdrawn withdrawn -> " was withdrawn on " + withdrawn.on() + " and is not shown any more";
            case Retired.Merged merged -> " was merged with " + merged.into() + ": name that id";
        };
    }
}
