package org.faxian.language;

/**
 * An enum constant with a name for readers. Its Chinese label is part of the code, because people type it and sources are
 * matched with it; both languages have it as a message, {@code status.IN_FORCE}.
 */
public interface Labelled {
    /** Returns the Chinese term. */
    String label();

    /** Returns the name of the constant. */
    String name();

    /** Returns what the keys of all constants of the enum begin with. */
    String prefix();

    /** Returns the term as a message. */
    default Message message() {
        return Message.of(prefix() + "." + name());
    }
}
