package org.faxian.web.portal;

/** What the page {@code /accessibility} shows: how the site can be used by everyone, and where it cannot yet. */
public record AccessibilityPage(Frame frame) {}
