/**
 * Comparison of two texts of a regulation, article by article and word by word.
 *
 * <p>May use {@code analysis}, {@code regulation} and {@code text}. Open {@link org.faxian.compare.Comparer} first, then {@link
 * org.faxian.compare.Matching} for the matching of articles and {@link org.faxian.compare.WordComparison} for the
 * words.
 */
@NullMarked
package org.faxian.compare;

import org.jspecify.annotations.NullMarked;
