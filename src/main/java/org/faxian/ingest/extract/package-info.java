/**
 * The first step of reading a file: its text, paragraph after paragraph, out of Word, pdf, pages and plain text.
 *
 * <p>Understands nothing of what the text says. May use {@code ingest} and {@code regulation}. Open {@link
 * org.faxian.ingest.extract.TextExtractor} first.
 */
@NullMarked
package org.faxian.ingest.extract;

import org.jspecify.annotations.NullMarked;
