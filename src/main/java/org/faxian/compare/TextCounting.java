package org.faxian.compare;

import java.text.Normalizer;
import java.util.List;
import org.faxian.regulation.Placeholder;
import org.faxian.text.CharacterFolding;
import org.faxian.text.FoldedText;

/**
 * Decides which characters of a text count when it is compared.
 *
 * <p>Punctuation does not, except where it carries meaning: in and behind numbers (1.5 is not 15, 10% is not 10) and where
 * a new 款 begins. What stands for a picture never does: the same text from another format has none.
 */
record TextCounting(CharacterFolding folding) {
    private static final String MEANINGFUL = "%‰‱&@/§";
    private static final int THOUSAND = 3;

    /** The characters of the unit that count under the tolerance. */
    CountedText count(TextUnit unit, Tolerance tolerance) {
        return switch (tolerance) {
            case WORDS -> words(unit);
            case NOTHING -> everything(unit.text());
        };
    }

    /** What counts in a label or a heading, folded. */
    String words(String text) {
        CountedText counted =
                count(new TextUnit(TextUnit.Kind.PARAGRAPH, "", "", "", "", text, List.of()), Tolerance.WORDS);
        return counted.counted(0, counted.length());
    }

    private static CountedText everything(String text) {
        CountedText.Builder counted = new CountedText.Builder(text);
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (!Placeholder.is(codePoint)) {
                counted.add(codePoint, at, next);
            }
            at = next;
        }
        return counted.build();
    }

    /** A paragraph in which nothing counts is none: its beginning does not count either. */
    private CountedText words(TextUnit unit) {
        FoldedText folded = folding.fold(unit.text());
        CountedText.Builder counted = new CountedText.Builder(unit.text());
        int paragraph = 0;
        for (int i = 0; i < folded.length(); i++) {
            if (counts(unit.text(), folded, i)) {
                int before = paragraph;
                while (paragraph < unit.paragraphs().size() && unit.paragraphs().get(paragraph) < folded.start(i)) {
                    paragraph++;
                }
                if (paragraph > before && !counted.isEmpty()) {
                    int offset = unit.paragraphs().get(paragraph - 1);
                    counted.add(CountedText.BREAK, offset, offset + 1);
                }
                addLetters(folded, i, counted);
            }
        }
        return counted.build();
    }

    /** A sign for several characters counts as what it stands for: ⒉ as 2, ㈠ as 一, ℃ as °c. */
    private void addLetters(FoldedText folded, int index, CountedText.Builder counted) {
        int character = folded.at(index);
        int start = folded.start(index);
        int end = folded.end(index);
        int type = Character.getType(character);
        if (type == Character.OTHER_NUMBER || type == Character.OTHER_SYMBOL) {
            FoldedText letters =
                    folding.fold(Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC));
            for (int i = 0; i < letters.length(); i++) {
                if (!isPunctuation(letters.at(i))) {
                    counted.add(letters.at(i), start, end);
                }
            }
        } else {
            counted.add(read(character), start, end);
        }
    }

    private static boolean counts(String text, FoldedText folded, int index) {
        int character = folded.at(index);
        if (Character.isWhitespace(character)) {
            return false;
        }
        int original = text.codePointAt(folded.start(index));
        if (isComparison(original)) {
            return (isDigit(folded, index - 1) && isOnOneLine(text, folded.end(index - 1), folded.start(index)))
                    || (isDigit(folded, index + 1) && isOnOneLine(text, folded.end(index), folded.start(index + 1)));
        }
        return !(isPunctuation(original) || isPunctuation(character))
                || MEANINGFUL.indexOf(character) >= 0
                || standsInNumber(folded, index);
    }

    private static boolean isOnOneLine(String text, int from, int to) {
        return text.substring(from, to).indexOf('\n') < 0;
    }

    /** Beside a number it means more or less than; elsewhere it stands for the brackets of a title. */
    private static boolean isComparison(int original) {
        return original == '<' || original == '>' || original == '＜' || original == '＞';
    }

    private static boolean standsInNumber(FoldedText folded, int index) {
        if (!isDigit(folded, index - 1)
                || !isDigit(folded, index + 1)
                || folded.end(index - 1) != folded.start(index)
                || folded.end(index) != folded.start(index + 1)) {
            return false;
        }
        return folded.at(index) != ',' || !separatesThousands(folded, index);
    }

    private static boolean separatesThousands(FoldedText folded, int index) {
        int digits = 0;
        while (isDigit(folded, index + 1 + digits)) {
            digits++;
        }
        return digits == THOUSAND;
    }

    private static boolean isDigit(FoldedText folded, int index) {
        return index >= 0 && index < folded.length() && folded.at(index) >= '0' && folded.at(index) <= '9';
    }

    /** Both signs of a range are one. */
    private static int read(int character) {
        return character == '~' ? '-' : character;
    }

    private static boolean isPunctuation(int codePoint) {
        return codePoint == '~'
                || codePoint == '～'
                || switch (Character.getType(codePoint)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
