/**
 * Chinese text made searchable: character folding, literal tokens, words.
 *
 * <p>Index and query go through the same code. May use Lucene and HanLP, and nothing of ours. Open {@link
 * org.faxian.text.CharacterFolding} first, then {@link org.faxian.analysis.LiteralTokens} and {@link
 * org.faxian.analysis.WordSegmenter}.
 */
@NullMarked
package org.faxian.analysis;

import org.jspecify.annotations.NullMarked;
