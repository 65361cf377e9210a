/**
 * Help beside the hits: suggestions while typing, corrections, looser searches, related regulations.
 *
 * <p>What it knows is made of one commit of the index. May use search, analysis and regulation. Open {@link
 * org.faxian.search.suggest.Vocabulary} first, then {@link org.faxian.search.suggest.Advisor}.
 */
@NullMarked
package org.faxian.search.suggest;

import org.jspecify.annotations.NullMarked;
