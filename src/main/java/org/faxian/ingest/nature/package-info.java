/**
 * Decides what a document is before it is registered: a regulation, an explanation, something else, or doubtful.
 *
 * <p>Each {@link org.faxian.ingest.nature.Signal} speaks for one kind of document; {@link
 * org.faxian.ingest.nature.SignalTable} lists all of them with their weights. The package knows neither how texts are
 * extracted nor how fields are recognised. May use {@code ingest} and {@code regulation}. Open {@link
 * org.faxian.ingest.nature.NatureReader} first.
 */
@NullMarked
package org.faxian.ingest.nature;

import org.jspecify.annotations.NullMarked;
