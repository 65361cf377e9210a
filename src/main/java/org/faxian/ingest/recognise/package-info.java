/**
 * The second step of reading a file: what its text is called, who issued it and when, what it repeals, how it is divided.
 *
 * <p>Knows nothing of formats. May use {@code ingest} and {@code regulation}. Open {@link
 * org.faxian.ingest.recognise.Recogniser} first, then {@link org.faxian.ingest.recognise.Outliner} for the zones of a
 * text and {@link org.faxian.ingest.recognise.Structurer} for its provisions.
 */
@NullMarked
package org.faxian.ingest.recognise;

import org.jspecify.annotations.NullMarked;
