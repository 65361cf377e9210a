package org.faxian.ingest.extract.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The front matter (YAML) of a text file: lines about the file between two lines of hyphens at the top. It is not part
 * of the text.
 *
 * @param end the index of the first line after the front matter; 0 if there is none
 * @param isOurs whether Faxian wrote the file; each of its lines is then one paragraph, unchanged
 */
public record FrontMatter(int end, boolean isOurs) {
    private static final String FENCE = "---";
    static final String MARK = "faxian: 1";
    private static final Pattern ENTRY =
            Pattern.compile("[\\p{L}][\\p{L}\\p{N}_ -]{0,40}:(?:\\s.*)?|\\s*-\\s.*|\\s+\\S.*|");
    private static final int LONGEST = 200;

    public static FrontMatter of(List<String> lines) {
        FrontMatter none = new FrontMatter(0, false);
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            return none;
        }
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i).stripTrailing();
            if (line.equals(FENCE)) {
                return i == 1
                        ? none
                        : new FrontMatter(i + 1, lines.get(1).stripTrailing().equals(MARK));
            }
            if (!ENTRY.matcher(line).matches()) {
                return none;
            }
        }
        return none;
    }
}
