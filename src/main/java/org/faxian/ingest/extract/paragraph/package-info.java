/**
 * The base of all formats: paragraphs, white space, tables, numbers of lists, and the interface of a reader.
 *
 * <p>May use {@code ingest}. Open {@link org.faxian.ingest.extract.paragraph.FormatReader} first.
 */
@NullMarked
package org.faxian.ingest.extract.paragraph;

import org.jspecify.annotations.NullMarked;
