/**
 * What searches, suggestions and references lead to, as the API gives it.
 *
 * <p>May use {@code http} and {@code regulations}.
 */
@NullMarked
package org.faxian.web.search;

import org.jspecify.annotations.NullMarked;
