package org.faxian.web;

import org.faxian.corpus.Site;

/** What the page shows that says what went wrong. */
public record ErrorPage(Site site, String title, String detail, int status) {}
