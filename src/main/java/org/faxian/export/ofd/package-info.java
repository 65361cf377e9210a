/**
 * Manuscripts as OFD (GB/T 33190), the format of pages that Chinese offices exchange.
 *
 * <p>May use {@code layout}, {@code manuscript}, {@code font} and {@code zip}. Open {@link org.faxian.export.ofd.OfdWriter} first.
 */
@NullMarked
package org.faxian.export.ofd;

import org.jspecify.annotations.NullMarked;
