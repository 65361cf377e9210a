/**
 * Documents and queries for an inverted index: the fields that every engine indexes, and the queries that it executes.
 *
 * <p>An engine translates {@link org.faxian.search.index.IndexQuery} into its own syntax and makes no decision about
 * meaning or weight, so that all engines return equal matches and similar scores. May use {@code search}, {@code
 * analysis} and {@code regulation}. Open {@link org.faxian.search.index.IndexQueries} first.
 */
@NullMarked
package org.faxian.search.index;

import org.jspecify.annotations.NullMarked;
