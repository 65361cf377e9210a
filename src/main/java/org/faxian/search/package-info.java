/**
 * What a search is: the query as understood, the request, the engine that answers it, hits with snippets and facets.
 *
 * <p>{@link org.faxian.search.engine.Engine} is the only way to the index: the server reads everything through it, from one
 * commit, {@link org.faxian.search.changes.ChangeLog} and {@link org.faxian.search.figures.Statistics} too. May use {@code analysis} and {@code regulation}. Open {@link org.faxian.search.RegulationSearch} first.
 */
@NullMarked
package org.faxian.search;

import org.jspecify.annotations.NullMarked;
