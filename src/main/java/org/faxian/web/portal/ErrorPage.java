package org.faxian.web.portal;

/** What the page shows that says what went wrong. */
public record ErrorPage(Frame frame, String title, String detail, int status) {}
