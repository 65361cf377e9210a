/**
 * The zones of a text: title block, history, letter, contents, body, annexes, signature and imprint (版记).
 *
 * <p>May use {@code line}, {@code head} and {@code structure}. Open {@link org.faxian.ingest.recognise.frame.Outliner} first.
 */
@NullMarked
package org.faxian.ingest.recognise.frame;

import org.jspecify.annotations.NullMarked;
