/**
 * A text as Akoma Ntoso 3.0 (OASIS LegalDocML): its identification, its life and its provisions as XML.
 *
 * <p>May use {@code manuscript}, {@code regulation}, {@code language} and {@code text}. Open {@link org.faxian.export.akn.AknFile} first.
 */
@NullMarked
package org.faxian.export.akn;

import org.jspecify.annotations.NullMarked;
