package org.faxian.web;

/** What the page shows that says what went wrong. */
public record ErrorPage(SiteSettings site, String title, String detail, int status) {}
