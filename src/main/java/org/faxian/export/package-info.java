/**
 * Files in other formats made from regulations and tables.
 *
 * <p>May use {@code corpus} (originals) and {@code regulation}. Open {@link org.faxian.export.Spreadsheet} first.
 */
@NullMarked
package org.faxian.export;

import org.jspecify.annotations.NullMarked;
