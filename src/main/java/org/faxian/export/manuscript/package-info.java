/**
 * The content of made documents, in reading order and without a format: {@link org.faxian.export.manuscript.Manuscript} and its
 * {@link org.faxian.export.manuscript.Block blocks}.
 *
 * <p>May use {@code regulation}, {@code language} and {@code text}. Open {@link org.faxian.export.manuscript.Manuscript} first.
 */
@NullMarked
package org.faxian.export.manuscript;

import org.jspecify.annotations.NullMarked;
