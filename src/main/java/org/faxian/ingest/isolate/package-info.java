/**
 * Reads files in child processes, since a hostile file may hang, crash or exhaust the process that parses it.
 *
 * <p>Open {@link org.faxian.ingest.isolate.IsolatedReader} first: it is the side that asks, {@link org.faxian.ingest.isolate.ReadingParser}
 * the side that reads. Between them are Tika's pipes, which start the processes, watch them and start them anew.
 * May use the rest of {@code ingest}, {@code json} and {@code regulation}.
 */
@NullMarked
package org.faxian.ingest.isolate;

import org.jspecify.annotations.NullMarked;
