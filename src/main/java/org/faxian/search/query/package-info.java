/**
 * Parsing and interpretation of query texts.
 *
 * <p>May use names, engine, analysis, regulation. Open {@link org.faxian.search.query.QueryParser} first.
 */
@NullMarked
package org.faxian.search.query;

import org.jspecify.annotations.NullMarked;
