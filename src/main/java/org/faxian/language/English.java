package org.faxian.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The English texts of the pages, looked up by the Chinese ones in a committed table with one text per line. */
public final class English {
    private static final String TABLE = "english.tsv";
    private static final Map<String, String> WORDS = read();

    private English() {}

    /**
     * Returns the English text, or the Chinese one if there is none. A label and its value, as in 文件类别：规章, are looked
     * up separately.
     */
    public static String of(String chinese) {
        int colon = chinese.indexOf('：');
        if (WORDS.containsKey(chinese) || colon <= 0) {
            return WORDS.getOrDefault(chinese, chinese);
        }
        String of = chinese.substring(0, colon);
        return WORDS.containsKey(of) ? WORDS.get(of) + ": " + of(chinese.substring(colon + 1)) : chinese;
    }

    private static Map<String, String> read() {
        try (InputStream in = English.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("a file is missing from the program: " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read: " + TABLE, e);
        }
    }
}
