/**
 * The folder of published files, the journal of facts that no file states, and the cache of extraction results.
 *
 * <p>Originals are never modified and the journal is append-only. May use {@code regulation}, {@code json} and {@code text}. Open
 * {@link org.faxian.corpus.Corpus} first.
 */
@NullMarked
package org.faxian.corpus;

import org.jspecify.annotations.NullMarked;
