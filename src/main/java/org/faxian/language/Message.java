package org.faxian.language;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A sentence for a reader, whose language is not yet known: a key of {@code messages_zh.properties} and {@code
 * messages_en.properties}, with the values that stand in the sentence.
 *
 * <p>Code below the web pages and the command line returns messages; only these two turn them into words, with
 * {@link Language#say(Message)}.
 *
 * @param values what stands for {0}, {1} …: a message is put into words in the same language, the elements of a list are
 *     separated by a comma of that language, everything else appears as its {@code toString}
 */
public record Message(String key, List<Object> values) implements Label {
    /** Checks that the key is not blank. */
    public Message {
        if (key.isBlank()) {
            throw new IllegalArgumentException("a message needs the key of a sentence, found none");
        }
        values = List.copyOf(values);
    }

    /** The message that says nothing. */
    public static final Message NONE = new Message("nothing", List.of());

    /** Returns the text as a message that reads the same in all languages, such as a name or a path. */
    public static Message text(String text) {
        return text.isEmpty() ? NONE : of("text", text);
    }

    /** Returns the message whose key is the prefix and the name of the constant, as no-text for NO_TEXT. */
    public static Message named(String prefix, Enum<?> constant) {
        return of(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns the message with the key and the values. */
    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    /**
     * Returns several labels as one.
     *
     * @param key the key of the sentence that puts {0} and {1} together
     * @throws java.util.NoSuchElementException if there are none
     */
    public static Label joined(String key, Stream<? extends Label> labels) {
        return labels.<Label>map(label -> label)
                .reduce((before, next) -> of(key, before, next))
                .orElseThrow();
    }

    /**
     * Returns why something failed, as the value of a message: the message of the failure, or the text of a foreign one,
     * which may be its class alone.
     */
    public static Object cause(Throwable failure) {
        return failure instanceof MessageException known
                ? known.message()
                : Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName());
    }

    /** Returns the message in English, for logs. */
    @Override
    public String toString() {
        return Language.ENGLISH.say(this);
    }
}
