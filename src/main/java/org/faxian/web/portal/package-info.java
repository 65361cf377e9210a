/**
 * The portal: what each page shows. The templates in {@code src/main/jte} draw it; {@link org.faxian.web.portal.Pages} has a method for each.
 *
 * <p>May use all packages beside it but {@code traffic}. Open {@link org.faxian.web.portal.Pages} first.
 */
@NullMarked
package org.faxian.web.portal;

import org.jspecify.annotations.NullMarked;
