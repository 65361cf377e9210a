/**
 * Texts and queries in the terms of an inverted index: what every engine indexes of a version, and what it looks for.
 *
 * <p>An engine puts {@link org.faxian.search.index.IndexQuery} into its own words and decides nothing about meaning or weight,
 * so that all engines find the same and score it alike. May use {@code search}, {@code analysis} and {@code regulation}.
 * Open {@link org.faxian.search.index.IndexQueries} first.
 */
@NullMarked
package org.faxian.search.index;

import org.jspecify.annotations.NullMarked;
