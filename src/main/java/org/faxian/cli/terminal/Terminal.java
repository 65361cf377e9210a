package org.faxian.cli.terminal;

import java.io.PrintWriter;
import java.util.Optional;
import org.faxian.language.Label;
import org.faxian.language.Labelled;
import org.faxian.language.Language;
import org.faxian.language.Message;

/**
 * Where a command prints what people read.
 *
 * @param language the language of the sentences
 */
public record Terminal(PrintWriter out, Language language) {
    private static final int FIRST_WIDE = 0x2E80;

    /** Prints a line of text that is not translated, such as a title. */
    public void print(String line) {
        out.println(line);
    }

    /** Prints the sentence with the key on a line of its own. */
    public void say(String key, Object... values) {
        out.println(words(key, values));
    }

    /** Returns the message in the language of the terminal. */
    public String words(Message message) {
        return language.say(message);
    }

    /** Returns the sentence with the key, with its values. */
    public String words(String key, Object... values) {
        return words(Message.of(key, values));
    }

    /** Returns the number, right-aligned in a column. */
    public String number(long count) {
        return "%6d".formatted(count);
    }

    /** Returns the text with blanks up to the width; a Chinese character takes two columns. */
    public String padded(String text, int width) {
        int columns = text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
        return text + " ".repeat(Math.max(0, width - columns));
    }

    /** Returns a term of the law or a label in the language; any other value as it is, such as a title. */
    public String label(Object value) {
        return switch (value) {
            case Labelled term -> language.say(term);
            case Label label -> language.say(label);
            default -> value.toString();
        };
    }

    /** Returns the sentence with the value, or nothing if there is no value. */
    public String with(String key, Optional<?> value) {
        return value.map(one -> words(key, one)).orElse("");
    }
}
