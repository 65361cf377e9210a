package org.faxian.ingest.extract.paragraph;

import java.util.List;

/** The numeric codes of number formats in Word up to 2003 (MS-OSHARED 2.2.1.3, MSONFC). */
public final class BinaryNumberFormat {
    private static final int NONE = 255;

    private static final List<String> NAMES = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimalHalfWidth",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueoFullWidth",
            "irohaFullWidth",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand");

    private BinaryNumberFormat() {}

    /** Returns the OOXML name of the format, or a description with the code if it has none. */
    public static String name(int code) {
        if (code == NONE) {
            return "none";
        }
        return code >= 0 && code < NAMES.size() ? NAMES.get(code) : "number " + code + " of Word";
    }
}
