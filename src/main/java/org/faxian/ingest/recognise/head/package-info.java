/**
 * Reads the head of a document (眉首): issuers, numbers of orders and series, title, and the history below it.
 *
 * <p>May use {@code line}. Open {@link org.faxian.ingest.recognise.head.TitleFinder} first.
 */
@NullMarked
package org.faxian.ingest.recognise.head;

import org.jspecify.annotations.NullMarked;
