/**
 * Decides what a document is before it is registered: a regulation, an explanation, something else, or doubtful.
 *
 * <p>Each {@link org.faxian.ingest.nature.Signal} supports one kind of document;
 * {@link org.faxian.ingest.nature.SignalTable} lists all of them with their weights. The package depends neither on
 * extraction nor on the recognition of fields. May use {@code ingest} and {@code regulation}. Open
 * {@link org.faxian.ingest.nature.NatureReader} first.
 */
@NullMarked
package org.faxian.ingest.nature;

import org.jspecify.annotations.NullMarked;
