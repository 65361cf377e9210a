/**
 * Zip archives of XML parts, which are written as their content arrives.
 *
 * <p>May use no other package. Open {@link org.faxian.export.zip.ZipPackage} first.
 */
@NullMarked
package org.faxian.export.zip;

import org.jspecify.annotations.NullMarked;
