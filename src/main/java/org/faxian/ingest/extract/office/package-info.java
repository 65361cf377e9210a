/**
 * Text of Word, OpenDocument, RTF, Excel and EPUB files, with the automatic numbers of their lists.
 *
 * <p>May use {@code paragraph}. Open {@link org.faxian.ingest.extract.office.OfficeOpenXmlText} first.
 */
@NullMarked
package org.faxian.ingest.extract.office;

import org.jspecify.annotations.NullMarked;
