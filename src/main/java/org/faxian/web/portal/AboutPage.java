package org.faxian.web.portal;

import org.faxian.search.engine.Engine.Contents;

/** The model of the page {@code /about}. */
public record AboutPage(PageContext frame, Contents contents) {}
