/**
 * The second step of reading a file: what its text is called, who issued it and when, what it repeals, how it is divided.
 *
 * <p>Knows nothing of formats. May use {@code ingest} and {@code regulation}. Open {@link
 * org.faxian.ingest.recognise.Recogniser} first. Its parts, each of which uses only those before it: {@code line}, {@code head},
 * {@code structure}, {@code frame}, {@code clause}, {@code witness}.
 */
@NullMarked
package org.faxian.ingest.recognise;

import org.jspecify.annotations.NullMarked;
