package org.faxian.ingest.extract.paragraph;

import org.faxian.language.Message;
import org.faxian.language.MessageException;

/** Thrown if a file has more text than any document. Unchecked, because it passes through callbacks of parsers. */
public final class TextTooLongException extends MessageException {
    private static final long serialVersionUID = 1L;

    TextTooLongException(int limit) {
        super(Message.of("ingest.text-too-long", limit));
    }
}
