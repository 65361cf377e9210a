package org.faxian.search.engine;

/** The versions that a search covers. */
public enum VersionScope {
    /** For each regulation, the version that represents it on the day. */
    REPRESENTING,
    /** All versions. */
    ALL
}
