/**
 * Text recognised in pictures by Tesseract.
 *
 * <p>May use {@code paragraph} and {@code layout}. Open {@link org.faxian.ingest.extract.ocr.ScannedPages} first.
 */
@NullMarked
package org.faxian.ingest.extract.ocr;

import org.jspecify.annotations.NullMarked;
