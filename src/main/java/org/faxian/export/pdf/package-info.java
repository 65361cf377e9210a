/**
 * Manuscripts as PDF/A-2b.
 *
 * <p>May use {@code layout}, {@code manuscript} and {@code font}. Open {@link org.faxian.export.pdf.PdfDocumentWriter} first.
 */
@NullMarked
package org.faxian.export.pdf;

import org.jspecify.annotations.NullMarked;
