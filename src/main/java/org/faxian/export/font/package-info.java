/**
 * The Chinese fonts of this machine, and which characters they have.
 *
 * <p>May use {@code language}. Open {@link org.faxian.export.font.InstalledFonts} first.
 */
@NullMarked
package org.faxian.export.font;

import org.jspecify.annotations.NullMarked;
