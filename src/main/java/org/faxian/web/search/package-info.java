/**
 * Handlers for searches, articles, suggestions and references.
 *
 * <p>May use {@code http}. Open {@link org.faxian.web.search.SearchHandler} first.
 */
@NullMarked
package org.faxian.web.search;

import org.jspecify.annotations.NullMarked;
