/**
 * Files in other formats made from regulations and tables.
 *
 * <p>May use {@code regulation} and {@code text}. Open {@link org.faxian.export.Spreadsheet} first.
 */
@NullMarked
package org.faxian.export;

import org.jspecify.annotations.NullMarked;
