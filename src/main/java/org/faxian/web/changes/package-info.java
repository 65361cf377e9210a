/**
 * The log of changes, as JSON and as a feed.
 *
 * <p>May use {@code http}, {@code language} and {@code regulations}.
 */
@NullMarked
package org.faxian.web.changes;

import org.jspecify.annotations.NullMarked;
