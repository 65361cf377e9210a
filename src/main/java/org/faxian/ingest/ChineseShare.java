package org.faxian.ingest;

import java.util.List;

/**
 * Test whether a text is Chinese or foreign.
 *
 * <p>The share of Chinese letters in the whole text is not enough: an English form annexed to a Chinese notice has many
 * times its letters. A text is also Chinese if half of its first lines or every third line is Chinese.
 */
final class ChineseShare {
    private static final int HEAD = 10;
    private static final int FEWEST_CHARACTERS = 20;
    private static final int ONE_LINE_OF = 3;

    private ChineseShare() {}

    static boolean isChinese(List<String> lines) {
        return isMostlyChinese(lines) || hasChineseHead(lines) || hasChineseLines(lines, ONE_LINE_OF);
    }

    private static boolean isMostlyChinese(List<String> lines) {
        long chinese = chinese(lines);
        return chinese > 0
                && chinese * 2
                        >= lines.stream().mapToLong(ChineseShare::letters).sum();
    }

    private static boolean hasChineseHead(List<String> lines) {
        return hasChineseLines(lines.subList(0, Math.min(HEAD, lines.size())), 2);
    }

    /** Returns whether at least one in {@code oneOf} lines is Chinese. */
    private static boolean hasChineseLines(List<String> lines, int oneOf) {
        List<String> lettered = lines.stream().filter(line -> letters(line) > 0).toList();
        long chinese =
                lettered.stream().filter(line -> isMostlyChinese(List.of(line))).count();
        return chinese(lines) >= FEWEST_CHARACTERS && chinese * oneOf >= lettered.size();
    }

    private static long letters(String line) {
        return line.codePoints().filter(Character::isLetter).count();
    }

    private static long chinese(List<String> lines) {
        return lines.stream()
                .mapToLong(line ->
                        line.codePoints().filter(Character::isIdeographic).count())
                .sum();
    }
}
