package org.faxian.regulation;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;

/**
 * The number of an article: 第五条 is {@code 5}, 第五条之一 is {@code 5-1}, the second 第五条 of a text is {@code 5~2}.
 *
 * @param main from 0 (rarely) upwards
 * @param inserted the number after 之; 0 if there is none
 * @param occurrence 1, or from 2 upwards if a text repeats a number
 */
public record ArticleNumber(int main, int inserted, int occurrence) implements Comparable<ArticleNumber> {
    private static final Pattern PATH = Pattern.compile("(\\d{1,4})(?:-(\\d{1,3}))?(?:~(\\d{1,3}))?");
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]+";
    private static final Pattern LABEL =
            Pattern.compile("[第笫]\\s*(" + NUMERAL + ")\\s*条(?:\\s*之\\s*(" + NUMERAL + "))?");

    public ArticleNumber {
        if (main < 0 || inserted < 0 || occurrence < 1) {
            throw new IllegalArgumentException(
                    "an article number counts upwards, found " + main + "-" + inserted + "~" + occurrence);
        }
    }

    /** Returns the first article of this number in its text. */
    public static ArticleNumber of(int main, int inserted) {
        return new ArticleNumber(main, inserted, 1);
    }

    /** Parses a path such as {@code 5}, {@code 5-1} or {@code 5~2}; empty if the text is not a path. */
    public static Optional<ArticleNumber> parsePath(String path) {
        Matcher m = PATH.matcher(path);
        if (!m.matches()) {
            return Optional.empty();
        }
        int inserted = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        int occurrence = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
        return occurrence < 1
                ? Optional.empty()
                : Optional.of(new ArticleNumber(Integer.parseInt(m.group(1)), inserted, occurrence));
    }

    /** Parses a label such as 第五条 or 第一百零二条之一; empty if the text is not a label. */
    public static Optional<ArticleNumber> parseLabel(String label) {
        Matcher m = LABEL.matcher(label.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        OptionalInt main = ChineseNumeral.parse(m.group(1));
        OptionalInt inserted = m.group(2) == null ? OptionalInt.of(0) : ChineseNumeral.parse(m.group(2));
        return main.isEmpty() || inserted.isEmpty() || main.getAsInt() > 9999 || inserted.getAsInt() > 999
                ? Optional.empty()
                : Optional.of(of(main.getAsInt(), inserted.getAsInt()));
    }

    /** Returns the path: {@code 5}, {@code 5-1}, {@code 5~2}. */
    public String path() {
        return main + (inserted > 0 ? "-" + inserted : "") + (occurrence > 1 ? "~" + occurrence : "");
    }

    /** Returns the label as written in statutes: 第五条之一. */
    public String label() {
        return "第" + ChineseNumeral.format(main) + "条" + (inserted > 0 ? "之" + ChineseNumeral.format(inserted) : "");
    }

    @Override
    public int compareTo(ArticleNumber other) {
        int byMain = Integer.compare(main, other.main);
        int byInserted = byMain != 0 ? byMain : Integer.compare(inserted, other.inserted);
        return byInserted != 0 ? byInserted : Integer.compare(occurrence, other.occurrence);
    }
}
