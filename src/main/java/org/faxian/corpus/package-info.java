/**
 * The folder of published files, the journal of what no file can say, and the cache of what was read.
 *
 * <p>Originals are never modified; journal lines are only ever added. May use {@code regulation} and {@code json}. Open {@link
 * org.faxian.corpus.Corpus} first.
 */
@NullMarked
package org.faxian.corpus;

import org.jspecify.annotations.NullMarked;
