/**
 * Electronic books (EPUB 3).
 *
 * <p>May use {@code manuscript} and {@code zip}. Open {@link org.faxian.export.epub.EpubWriter} first.
 */
@NullMarked
package org.faxian.export.epub;

import org.jspecify.annotations.NullMarked;
