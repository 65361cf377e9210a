/**
 * Reads one source file into a recognised, structured document, or into a named outcome that says why there is none.
 *
 * <p>The package looks at one file at a time and stores nothing. Its three steps, {@code extract}, {@code recognise}
 * and {@code nature}, know this package but not each other; the command line joins them. May use {@code regulation}.
 * Open {@link org.faxian.ingest.DocumentReader} first.
 */
@NullMarked
package org.faxian.ingest;

import org.jspecify.annotations.NullMarked;
