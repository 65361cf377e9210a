package org.faxian.web;

/**
 * A citation in a line's text, with its address.
 *
 * @param start where it stands
 * @param end behind its last character
 * @param title of the regulation that is cited
 * @param url the portal's page
 */
public record CitationView(int start, int end, String title, String url) {}
