/**
 * From one source file to a recognised, structured document, or to a named outcome that says why there is none.
 *
 * <p>Looks at one file alone and stores nothing. The three steps, {@code extract}, {@code recognise} and {@code
 * nature}, know this package and not each other; the command line joins them. May use {@code regulation}. Open {@link
 * org.faxian.ingest.DocumentReader} first.
 */
@NullMarked
package org.faxian.ingest;

import org.jspecify.annotations.NullMarked;
