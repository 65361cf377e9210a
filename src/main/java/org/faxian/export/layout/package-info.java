/**
 * Manuscripts laid out on pages of paper, for the formats that have pages.
 *
 * <p>May use {@code manuscript}, {@code font} and {@code language}. Open {@link org.faxian.export.layout.PageLayout} first.
 */
@NullMarked
package org.faxian.export.layout;

import org.jspecify.annotations.NullMarked;
