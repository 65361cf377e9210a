/**
 * Finds clauses: how a text affects others, from when until when it has force, and which documents it cites.
 *
 * <p>May use the zones of {@code frame} and all packages below. Open
 * {@link org.faxian.ingest.recognise.clause.OperativeClauses} first.
 */
@NullMarked
package org.faxian.ingest.recognise.clause;

import org.jspecify.annotations.NullMarked;
