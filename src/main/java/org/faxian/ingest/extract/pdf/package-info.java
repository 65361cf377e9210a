/**
 * Text of PDF files.
 *
 * <p>May use {@code paragraph}, {@code layout} and {@code ocr}. Open {@link org.faxian.ingest.extract.pdf.PdfText} first.
 */
@NullMarked
package org.faxian.ingest.extract.pdf;

import org.jspecify.annotations.NullMarked;
