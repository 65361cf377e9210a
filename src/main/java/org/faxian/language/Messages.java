package org.faxian.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The sentences in one language, by key. A sentence holds {0}, {1} … for its values, as in
 * {@link MessageFormat}; an apostrophe stands for itself.
 */
final class Messages {
    private final ResourceBundle sentences;

    private Messages(ResourceBundle sentences) {
        this.sentences = sentences;
    }

    /**
     * Reads the sentences.
     *
     * @param language {@code zh} or {@code en}
     */
    static Messages in(String language) {
        String file = "messages_" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("a file is missing from the program: " + file);
            }
            // The class of the JDK that looks files up by locale would answer with another language.
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return new Messages(new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read: " + file, e);
        }
    }

    ResourceBundle sentences() {
        return sentences;
    }

    /**
     * Returns the sentence with its values.
     *
     * @throws MissingResourceException if there is no sentence with the key
     */
    String say(String key, Object[] values) {
        String sentence = sentences.getString(key);
        return values.length == 0
                ? sentence
                : filled(sentence, Arrays.stream(values).map(String::valueOf).toArray());
    }

    private static String filled(String sentence, Object[] values) {
        // MessageFormat treats an apostrophe as syntax.
        return new MessageFormat(sentence.replace("'", "''"), Locale.ROOT).format(values);
    }
}
