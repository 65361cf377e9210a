package org.faxian.web.portal;

/** The model of the page {@code /accessibility}, the accessibility statement with known limitations. */
public record AccessibilityPage(PageContext frame) {}
