/**
 * Chinese text as characters: which spellings count as one, before anything is known of what they mean.
 *
 * <p>May use {@code java.*} only. Open {@link org.faxian.text.CharacterFolding} first, then {@link
 * org.faxian.text.TitleKey} for the equality of titles.
 */
@NullMarked
package org.faxian.text;

import org.jspecify.annotations.NullMarked;
