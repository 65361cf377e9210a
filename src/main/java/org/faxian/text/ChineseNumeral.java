package org.faxian.text;

import java.util.OptionalInt;

/** Whole numbers in Chinese (一百二十三, 二〇二〇) and Arabic (123, １２３) numerals. */
public final class ChineseNumeral {
    /** The characters of numerals, for use inside a character class of a pattern. */
    public static final String CHARACTERS = "0-9０-９零〇○Ｏ一二两三四五六七八九十百千";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /** Parses a numeral from 0 to 9999999; empty if the text is not a numeral. */
    public static OptionalInt parse(String numeral) {
        if (numeral.isEmpty()) {
            return OptionalInt.empty();
        }
        boolean hasUnit = numeral.chars().anyMatch(c -> unit(c) > 0);
        return hasUnit ? byUnits(numeral) : byPosition(numeral);
    }

    /** Formats a number from 0 to 9999 as statutes write it: 十一, 一百零五, 一千二百六十. */
    public static String format(int value) {
        if (value < 0 || value > 9999) {
            throw new IllegalArgumentException("written for 0 to 9999 only, found " + value);
        }
        if (value == 0) {
            return "零";
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        int[] units = {1000, 100, 10, 1};
        String names = "千百十";
        for (int i = 0; i < units.length; i++) {
            int digit = value / units[i] % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append('零');
                gap = false;
            }
            if (!(units[i] == 10 && digit == 1 && out.isEmpty())) {
                out.append(DIGITS.charAt(digit));
            }
            if (i < names.length()) {
                out.append(names.charAt(i));
            }
        }
        return out.toString();
    }

    private static OptionalInt byPosition(String numeral) {
        if (numeral.length() > 7) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt byUnits(String numeral) {
        int total = 0;
        int pending = -1;
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < numeral.length(); i++) {
            int unit = unit(numeral.charAt(i));
            int digit = digit(numeral.charAt(i));
            if (unit > 0) {
                if (unit >= last) {
                    return OptionalInt.empty();
                }
                total += (pending > 0 ? pending : 1) * unit;
                pending = -1;
                last = unit;
            } else if (digit >= 0 && pending <= 0) {
                pending = digit;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(total + Math.max(pending, 0));
    }

    private static int unit(int c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> -1;
        };
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        if (c == '〇' || c == '○' || c == 'Ｏ') {
            return 0;
        }
        return c == '两' ? 2 : DIGITS.indexOf(c);
    }
}
