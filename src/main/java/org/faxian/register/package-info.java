/**
 * All regulations together: which files are one regulation, its versions, relations and timelines.
 *
 * <p>Two passes, first identities, then relations, so that the order of files never matters. May use {@code
 * regulation}. Open {@link org.faxian.register.Register} first.
 */
@NullMarked
package org.faxian.register;

import org.jspecify.annotations.NullMarked;
