/**
 * The register of all regulations: identities, versions, relations and timelines.
 *
 * <p>The register is computed in two passes, first identities, then relations, so the order of files does not matter.
 * May use {@code regulation} and {@code text}. Open {@link org.faxian.register.Register} first.
 */
@NullMarked
package org.faxian.register;

import org.jspecify.annotations.NullMarked;
