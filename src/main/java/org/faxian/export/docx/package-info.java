/**
 * Word documents (docx) in the typography of official documents (GB/T 9704).
 *
 * <p>May use {@code manuscript} and {@code zip}. Open {@link org.faxian.export.docx.DocxWriter} first.
 */
@NullMarked
package org.faxian.export.docx;

import org.jspecify.annotations.NullMarked;
