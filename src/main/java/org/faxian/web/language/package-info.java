/**
 * The languages of the portal, and the words and dates in each.
 *
 * <p>May use nothing of ours. Open {@link org.faxian.web.language.Language} first.
 */
@NullMarked
package org.faxian.web.language;

import org.jspecify.annotations.NullMarked;
