/**
 * The languages of the portal, and the words and dates in each.
 *
 * <p>May use nothing of ours. Open {@link org.faxian.language.Language} first.
 */
@NullMarked
package org.faxian.language;

import org.jspecify.annotations.NullMarked;
