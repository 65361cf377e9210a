/**
 * Lines, and what single characters of them mean: blanks, days, sentences, pictures, closing lines, and the doubts that are noted on
 * the way.
 *
 * <p>Knows nothing of documents. May use {@code ingest} and {@code regulation}. Open {@link org.faxian.ingest.recognise.line.SourceLines} first.
 */
@NullMarked
package org.faxian.ingest.recognise.line;

import org.jspecify.annotations.NullMarked;
