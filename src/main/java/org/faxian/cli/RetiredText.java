package org.faxian.cli;

import org.faxian.regulation.Retired;

/** Describes retired ids. */
final class RetiredText {
    private RetiredText() {}

    /** Returns the rest of a sentence that begins with the id. */
    public static String of(Retired retired) {
        return switch (retired) {
            case Retired.Withdrawn withdrawn -> " was withdrawn on " + withdrawn.on() + " and is not shown any more";
            case Retired.Merged merged -> " was merged with " + merged.into() + ": name that id";
        };
    }
}
