/**
 * The second step of reading a file: recognises the title, who issued the text and when, what it repeals, and how it is
 * divided.
 *
 * <p>The package does not depend on file formats. May use {@code ingest} and {@code regulation}. Open
 * {@link org.faxian.ingest.recognise.Recogniser} first. Its parts, each of which uses only those before it:
 * {@code line}, {@code head}, {@code structure}, {@code frame}, {@code clause}, {@code witness}.
 */
@NullMarked
package org.faxian.ingest.recognise;

import org.jspecify.annotations.NullMarked;
