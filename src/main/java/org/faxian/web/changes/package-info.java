/**
 * The log of changes, as JSON and as a feed.
 *
 * <p>May use {@code http}, {@code language} and {@code regulations}. Open {@link org.faxian.web.changes.ChangesApi} first.
 */
@NullMarked
package org.faxian.web.changes;

import org.jspecify.annotations.NullMarked;
