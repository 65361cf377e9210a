/**
 * Reads files in child processes, because a hostile file may hang, crash or exhaust the process that parses it.
 *
 * <p>Open {@link org.faxian.ingest.isolate.IsolatedReader} first, which sends the requests;
 * {@link org.faxian.ingest.isolate.ReadingParser} reads the files. Tika's pipes connect them and start, watch and
 * restart the processes. May use the rest of {@code ingest}, {@code json} and {@code regulation}.
 */
@NullMarked
package org.faxian.ingest.isolate;

import org.jspecify.annotations.NullMarked;
