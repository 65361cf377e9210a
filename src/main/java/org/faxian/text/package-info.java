/**
 * Chinese text as characters: equivalent spellings, numerals, dates in words and document numbers, as written or typed.
 *
 * <p>May use {@code java.*} only. Open {@link org.faxian.text.CharacterFolding} first, then
 * {@link org.faxian.text.TitleKey} for the equality of titles.
 */
@NullMarked
package org.faxian.text;

import org.jspecify.annotations.NullMarked;
