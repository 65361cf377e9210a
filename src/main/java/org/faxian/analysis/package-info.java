/**
 * Analysis of Chinese text for search: character folding, literal tokens, words.
 *
 * <p>Indexing and querying use the same code. May use HanLP and {@code text}. Open {@link
 * org.faxian.text.CharacterFolding} first, then {@link org.faxian.analysis.LiteralTokens} and {@link
 * org.faxian.analysis.WordSegmenter}.
 */
@NullMarked
package org.faxian.analysis;

import org.jspecify.annotations.NullMarked;
