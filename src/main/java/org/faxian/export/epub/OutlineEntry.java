package org.faxian.export.epub;

/**
 * An entry of the outline of the book.
 *
 * @param level level of the entry, from 1 downwards
 * @param address the page and the place on it
 */
record OutlineEntry(int level, String text, String address) {}
