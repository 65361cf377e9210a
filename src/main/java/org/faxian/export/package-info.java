/**
 * What leaves Faxian as a file of another format.
 *
 * <p>May use {@code corpus} (originals) and {@code regulation}. Open {@link org.faxian.export.Spreadsheet}.
 */
@NullMarked
package org.faxian.export;

import org.jspecify.annotations.NullMarked;
