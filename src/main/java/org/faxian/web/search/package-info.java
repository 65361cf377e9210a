/**
 * What searches, suggestions and references lead to, as the API gives it.
 *
 * <p>May use {@code http} and {@code regulations}. Open {@link org.faxian.web.search.SearchForm} first for what can be asked, then {@link org.faxian.web.search.SearchApi}.
 */
@NullMarked
package org.faxian.web.search;

import org.jspecify.annotations.NullMarked;
