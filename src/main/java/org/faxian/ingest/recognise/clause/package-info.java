/**
 * Clauses: what a text does to others, from when and until when it has force, what it cites.
 *
 * <p>May use the zones of {@code frame} and all beneath. Open {@link org.faxian.ingest.recognise.clause.OperativeClauses} first.
 */
@NullMarked
package org.faxian.ingest.recognise.clause;

import org.jspecify.annotations.NullMarked;
