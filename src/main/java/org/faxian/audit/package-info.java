/**
 * Findings that need a person, such as contradictions, clauses without a target and presumed statuses, each with the
 * command that settles it.
 *
 * <p>May use {@code register}, {@code regulation} and {@code text}. Open {@link org.faxian.audit.Audit} first, then
 * {@link org.faxian.audit.Finding}.
 */
@NullMarked
package org.faxian.audit;

import org.jspecify.annotations.NullMarked;
