package org.faxian.ingest;

/** Kinds of text that departments publish or keep and that are not regulations. */
public enum NonRegulation {
    FOREIGN,
    NEWS,
    GUIDE,
    QUESTIONS,
    FORM,
    INVOICE,
    LIST,
    RECRUITMENT,
    PROCUREMENT,
    SERVICE_NOTICE,
    MEETING,
    SPEECH,
    WORK_REPORT,
    STATISTICS,
    CONTRACT,
    RESUME,
    CASE,
    PAGE,
    OTHER
}
