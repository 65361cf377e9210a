/**
 * The models of the portal's pages. The templates in {@code src/main/jte} render them;
 * {@link org.faxian.web.portal.Pages} has a method for each.
 *
 * <p>May use {@code http}, {@code regulations}, {@code search}, {@code changes} and {@code statistics}.
 * Open {@link org.faxian.web.portal.Pages} first.
 */
@NullMarked
package org.faxian.web.portal;

import org.jspecify.annotations.NullMarked;
