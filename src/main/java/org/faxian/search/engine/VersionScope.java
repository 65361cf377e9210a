package org.faxian.search.engine;

/** Which versions a search ranges over. */
public enum VersionScope {
    /** For each regulation the one version that stands for it on the day. */
    REPRESENTING,
    /** Every version that there ever was. */
    ALL
}
