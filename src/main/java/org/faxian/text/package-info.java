/**
 * Chinese text as characters: equivalent spellings, independent of meaning.
 *
 * <p>May use {@code java.*} only. Open {@link org.faxian.text.CharacterFolding} first, then
 * {@link org.faxian.text.TitleKey} for the equality of titles.
 */
@NullMarked
package org.faxian.text;

import org.jspecify.annotations.NullMarked;
