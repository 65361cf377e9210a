/**
 * Lines and the meaning of their characters: blanks, dates, sentences, pictures, closing lines, and the warnings of
 * recognition.
 *
 * <p>The package does not depend on documents. May use {@code ingest} and {@code regulation}. Open
 * {@link org.faxian.ingest.recognise.line.SourceLines} first.
 */
@NullMarked
package org.faxian.ingest.recognise.line;

import org.jspecify.annotations.NullMarked;
