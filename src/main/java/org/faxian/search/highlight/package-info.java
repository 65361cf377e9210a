/**
 * Snippets of texts with highlighted matches.
 *
 * <p>May use engine, analysis. Open {@link org.faxian.search.highlight.Highlighter} first.
 */
@NullMarked
package org.faxian.search.highlight;

import org.jspecify.annotations.NullMarked;
