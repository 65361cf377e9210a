package org.faxian.regulation;

/** Where a recognised field was read. */
public enum Provenance {
    /** A meta tag of the page. */
    PAGE_META,
    /** The table 信息公开目录 of the page. */
    CATALOGUE_TABLE,
    /** Above the text, or in the history beneath the title. */
    HEADER,
    /** A clause or the signature of the text. */
    BODY,
    FILE_NAME,
    /** A row of a catalogue that lies beside the file. */
    CATALOGUE,
    /** What another text says of it: the decision by which it was amended. */
    AMENDMENT,
    /** Taken because nothing better was there: it carries a doubt, and never joins two files to one regulation. */
    GUESSED,
    /** Concluded from other fields. */
    CONCLUDED,
    /** A person has put it right. */
    DECIDED
}
