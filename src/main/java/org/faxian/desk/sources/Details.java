package org.faxian.desk.sources;

import java.util.Locale;
import org.faxian.language.Message;

/** Details of an outcome or a report that are no sentences: names, paths, terms. */
public final class Details {
    /** No detail. */
    public static final Message NONE = Message.of("desk.nothing");

    private Details() {}

    /** Returns the text as a message that reads the same in all languages. */
    public static Message of(String text) {
        return text.isEmpty() ? NONE : Message.of("desk.text", text);
    }

    /** Returns the name of a constant, whose key ends in that of the constant: NO_TEXT in no-text. */
    public static Message named(String prefix, Enum<?> constant) {
        return Message.of(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
