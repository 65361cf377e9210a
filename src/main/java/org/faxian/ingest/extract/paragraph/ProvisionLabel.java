package org.faxian.ingest.extract.paragraph;

import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;

/** Labels at the beginning of provisions: 第一章, 第五条, （一）, 一、, 3.2.1. */
public final class ProvisionLabel {
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,7}";
    /** The number of a clause followed by a blank; an amount may be followed by a blank, too. */
    private static final String CLAUSE =
            "[0-9]{1,2}(?:\\.[0-9]{1,2}){1,5}[\\s\\u3000\\u00A0]+(?=\\p{IsHan})(?![百千万亿元米吨倍个]|公[里斤顷]|平方)";

    private static final Pattern WITH_BLANK =
            Pattern.compile("^(?:第" + NUMERAL + "[编章节条](?:之" + NUMERAL + ")?[\\s\\u3000\\u00A0]|" + CLAUSE + ")");
    private static final Pattern ANY = Pattern.compile("^(?:第" + NUMERAL + "[编章节条]|[（(]" + NUMERAL
            + "[）)]|[一二三四五六七八九十]{1,3}、|[0-9]{1,3}[.．、](?![0-9])|" + CLAUSE + ")");

    private ProvisionLabel() {}

    /** Returns whether the line begins with a label of any kind. */
    public static boolean begins(String line) {
        return ANY.matcher(line).find();
    }

    /** Returns whether the line begins with 第五条 or 第一章 and a blank, as a provision does and a citation does not. */
    public static boolean beginsWithBlank(String line) {
        return WITH_BLANK.matcher(line).find();
    }
}
