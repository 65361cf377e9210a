package org.faxian.regulation;

import org.faxian.language.Labelled;

/** The basis of a statement about validity. */
public enum Basis implements Labelled {
    /** A person's decision or the source's own mark. */
    OFFICIAL("官方认定"),
    /** A clause in a document of the corpus; the evidence quotes it. */
    DERIVED("条款规定"),
    /** A presumption: no source says otherwise. */
    PRESUMED("系统推定");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** Returns the Chinese term shown to the public. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "basis";
    }
}
