/**
 * Writes the index from the register.
 *
 * <p>Open {@link org.faxian.desk.index.JournalSession} first: it holds the lock on journal and index while they change.
 * May use {@code desk} and {@code desk.sources}.
 */
@NullMarked
package org.faxian.desk.index;

import org.jspecify.annotations.NullMarked;
