package org.faxian.cli.terminal;

import org.faxian.language.Message;
import org.faxian.regulation.Retired;

/** Describes retired ids. */
public final class RetiredText {
    private RetiredText() {}

    /** Returns a sentence about the id, as it was typed. */
    public static Message of(String id, Retired retired) {
        return switch (retired) {
            case Retired.Withdrawn withdrawn -> Message.of("cli.retired.withdrawn", id, withdrawn.on());
            case Retired.Merged merged -> Message.of("cli.retired.merged", id, merged.into());
        };
    }
}
