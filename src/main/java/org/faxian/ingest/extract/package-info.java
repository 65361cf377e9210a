/**
 * The first step of reading a file: extracts its text, paragraph by paragraph, from Word, PDF, web pages and plain
 * text.
 *
 * <p>The package does not interpret the text. May use {@code ingest} and {@code regulation}. Open
 * {@link org.faxian.ingest.extract.TextExtractor} first.
 */
@NullMarked
package org.faxian.ingest.extract;

import org.jspecify.annotations.NullMarked;
