package org.faxian.regulation;

/** What a statement about validity rests on. */
public enum Basis {
    /** A person's decision, or the source's own mark. */
    OFFICIAL("官方认定"),
    /** A clause in a document of the corpus, which the evidence quotes. */
    DERIVED("条款规定"),
    /** Nothing says otherwise. */
    PRESUMED("系统推定");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** The Chinese term, as the public reads it. */
    public String label() {
        return label;
    }
}
