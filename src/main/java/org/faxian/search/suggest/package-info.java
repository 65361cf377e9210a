/**
 * Search assistance: suggestions while typing, corrections, looser searches, related regulations.
 *
 * <p>Its data is derived from one commit of the index. May use search, analysis and regulation. Open {@link
 * org.faxian.search.suggest.Vocabulary} first, then {@link org.faxian.search.suggest.Advisor}.
 */
@NullMarked
package org.faxian.search.suggest;

import org.jspecify.annotations.NullMarked;
