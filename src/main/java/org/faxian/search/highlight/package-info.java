/**
 * What is shown of a text, and what in it matched.
 *
 * <p>May use engine, analysis. Open {@link org.faxian.search.highlight.Highlighter} first.
 */
@NullMarked
package org.faxian.search.highlight;

import org.jspecify.annotations.NullMarked;
