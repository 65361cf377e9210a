package org.faxian.ingest;

/** Features by which a text is known to be a regulation. */
public enum RegulationFeature {
    NUMBER,
    AUTHORITY,
    DAY,
    STRUCTURE
}
