/**
 * The change log over HTTP, as JSON and as an Atom feed.
 *
 * <p>May use {@code http}. Open {@link org.faxian.web.changes.ChangesHandler} first.
 */
@NullMarked
package org.faxian.web.changes;

import org.jspecify.annotations.NullMarked;
