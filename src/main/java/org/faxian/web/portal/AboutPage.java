package org.faxian.web.portal;

import org.faxian.search.engine.Engine.Contents;

/** What the page {@code /about} shows. */
public record AboutPage(Frame frame, Contents contents) {}
