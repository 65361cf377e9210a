/**
 * Lines with places on a page, and the paragraphs made of them, for PDF, OFD and OCR alike.
 *
 * <p>May use {@code paragraph}. Open {@link org.faxian.ingest.extract.layout.PlacedParagraphs} first.
 */
@NullMarked
package org.faxian.ingest.extract.layout;

import org.jspecify.annotations.NullMarked;
