package org.faxian.web;

import org.faxian.corpus.Site;
import org.faxian.search.engine.Engine.Contents;

/** What the page {@code /about} shows. */
public record AboutPage(Site site, Contents contents) {}
