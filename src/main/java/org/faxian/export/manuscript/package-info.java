/**
 * What a made document says, in reading order and without a format: {@link org.faxian.export.manuscript.Manuscript} and its
 * {@link org.faxian.export.manuscript.Block blocks}.
 *
 * <p>May use {@code language}, {@code regulation} and {@code text}. Open {@link org.faxian.export.manuscript.Publication} first.
 */
@NullMarked
package org.faxian.export.manuscript;

import org.jspecify.annotations.NullMarked;
