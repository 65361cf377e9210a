/**
 * The witnesses of each field (text, page, file name), which of them counts, and where they disagree.
 *
 * <p>May use all the other packages of the recogniser. Open {@link org.faxian.ingest.recognise.witness.TitleReader} first, which is
 * the shortest of the readers of fields.
 */
@NullMarked
package org.faxian.ingest.recognise.witness;

import org.jspecify.annotations.NullMarked;
