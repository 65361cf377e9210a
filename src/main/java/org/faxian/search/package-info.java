/**
 * Searching: the parsed query, the request, the engine that executes it, and hits with snippets and facets.
 *
 * <p>{@link org.faxian.search.engine.Engine} is the only access to the index: the server reads everything through it,
 * from one commit, including {@link org.faxian.search.changes.ChangeLog} and {@link
 * org.faxian.search.figures.Statistics}. May use {@code analysis}, {@code meaning}, {@code regulation} and {@code text}. Open {@link
 * org.faxian.search.RegulationSearch} first.
 */
@NullMarked
package org.faxian.search;

import org.jspecify.annotations.NullMarked;
