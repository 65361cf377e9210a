/**
 * The log of changes (立改废动态), derived from the timelines of one commit.
 *
 * <p>May use engine, regulation. Open {@link org.faxian.search.changes.ChangeLog} first.
 */
@NullMarked
package org.faxian.search.changes;

import org.jspecify.annotations.NullMarked;
