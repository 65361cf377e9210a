/**
 * The languages of the portal, with the texts and dates in each.
 *
 * <p>May use no other package of the project. Open {@link org.faxian.language.Language} first.
 */
@NullMarked
package org.faxian.language;

import org.jspecify.annotations.NullMarked;
