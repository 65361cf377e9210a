/**
 * Handlers for the resources below {@code /api/v1/regulations/{id}}.
 *
 * <p>May use {@code http}. Open {@link org.faxian.web.regulations.RegulationHandler} first.
 */
@NullMarked
package org.faxian.web.regulations;

import org.jspecify.annotations.NullMarked;
