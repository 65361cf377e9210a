package org.faxian.regulation;

/** The source of a recognised field. */
public enum Provenance {
    /** A meta tag of the page. */
    PAGE_META,
    /** The table 信息公开目录 of the page. */
    CATALOGUE_TABLE,
    /** The lines above the text, or the history below the title. */
    HEADER,
    /** A clause or the signature of the text. */
    BODY,
    FILE_NAME,
    /** A row of a catalogue next to the file. */
    CATALOGUE,
    /** Another text: the decision that amended this one. */
    AMENDMENT,
    /** A guess without a better source; it raises a warning and never joins two files to one regulation. */
    GUESSED,
    /** A conclusion from other fields. */
    CONCLUDED,
    /** A person's correction. */
    DECIDED
}
