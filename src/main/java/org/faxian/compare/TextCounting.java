package org.faxian.compare;

import java.text.Normalizer;
import java.util.List;
import org.faxian.regulation.Placeholder;
import org.faxian.text.CharacterFolding;
import org.faxian.text.FoldedText;

/**
 * The selection of the significant characters of a text in a comparison.
 *
 * <p>Punctuation is not significant unless it carries meaning: in and after numbers (1.5 is not 15, 10% is not 10) and
 * where a new 款 begins. Placeholders of pictures are never significant, because the same text in another format has
 * none.
 */
record TextCounting(CharacterFolding folding) {
    private static final String MEANINGFUL = "%‰‱&@/§";
    private static final int THOUSAND = 3;

    /** Returns the significant characters of the unit under the tolerance. */
    CountedText count(TextUnit unit, Tolerance tolerance) {
        return switch (tolerance) {
            case WORDS -> words(unit);
            case NOTHING -> everything(unit.text());
        };
    }

    /** Returns the significant characters of a label or heading, folded. */
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

    /** Counts by words. A paragraph without significant characters is ignored, and so is its beginning. */
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

    /**
     * Adds a character. A sign for several characters counts as the characters that it stands for: ⒉ as 2, ㈠ as 一, ℃ as
     * °c.
     */
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

    /** Returns whether the character is a comparison sign next to a number; elsewhere it is a bracket of a title. */
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

    /** Unifies the two signs of a range. */
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
