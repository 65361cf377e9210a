/**
 * From one source file to a recognised, structured document, or to a named outcome that says why there is none.
 *
 * <p>Looks at one file alone and stores nothing. May use {@code regulation}. Open {@link
 * org.faxian.ingest.DocumentReader} first.
 */
package org.faxian.ingest;
