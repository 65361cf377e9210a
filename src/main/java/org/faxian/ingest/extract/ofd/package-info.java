/**
 * Text of OFD files (GB/T 33190).
 *
 * <p>May use {@code paragraph} and {@code layout}. Open {@link org.faxian.ingest.extract.ofd.OfdText} first.
 */
@NullMarked
package org.faxian.ingest.extract.ofd;

import org.jspecify.annotations.NullMarked;
