package org.faxian.export.font;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** Thrown if no Chinese font is installed; the message names the packages that bring one. */
public final class MissingFontException extends MessageException {
    private static final long serialVersionUID = 1L;

    MissingFontException() {
        super(Message.of("problem.font-missing"), false);
    }

    /** Creates the exception for a font file that was named but cannot be used. */
    MissingFontException(String file) {
        super(Message.of("problem.font-unusable", InstalledFonts.VARIABLE, file), false);
    }
}
