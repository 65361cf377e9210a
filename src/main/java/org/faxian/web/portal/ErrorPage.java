package org.faxian.web.portal;

/** The model of the error page. */
public record ErrorPage(PageContext frame, String title, String detail, int status) {}
