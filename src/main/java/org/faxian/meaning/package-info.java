/**
 * Vectors of sentences, by which a question and a passage of similar meaning are found to be similar.
 *
 * <p>May use nothing else of the project. Open {@link org.faxian.meaning.Meaning} first, then {@link
 * org.faxian.meaning.Embedder}, the seam to an encoder: the bundled one in {@code encoder}, or a service asked over
 * HTTP.
 */
@NullMarked
package org.faxian.meaning;

import org.jspecify.annotations.NullMarked;
