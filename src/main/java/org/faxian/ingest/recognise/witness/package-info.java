/**
 * Reads each field from its witnesses (text, page, file name), decides between them, and reports where they disagree.
 *
 * <p>May use all other packages of the recogniser. Open {@link org.faxian.ingest.recognise.witness.TitleReader} first,
 * which is the shortest of the field readers.
 */
@NullMarked
package org.faxian.ingest.recognise.witness;

import org.jspecify.annotations.NullMarked;
