package org.faxian.web;

import org.faxian.search.Engine.Contents;

/** What the page {@code /about} shows. */
public record AboutPage(SiteSettings site, Contents contents) {}
