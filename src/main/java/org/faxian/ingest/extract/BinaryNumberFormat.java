package org.faxian.ingest.extract;

import java.util.List;

/** The numbers by which Word up to 2003 calls its number formats (MS-OSHARED 2.2.1.3, MSONFC). */
final class BinaryNumberFormat {
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

    /** Returns the name of the format in OOXML; for a number without one, the number itself. */
    static String name(int code) {
        if (code == NONE) {
            return "none";
        }
        return code >= 0 && code < NAMES.size() ? NAMES.get(code) : "number " + code + " of Word";
    }
}
