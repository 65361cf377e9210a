/**
 * The provisions of a text: 编 章 节 条 款 项, or numbered sections.
 *
 * <p>May use {@code line}. Open {@link org.faxian.ingest.recognise.structure.Structurer} first.
 */
@NullMarked
package org.faxian.ingest.recognise.structure;

import org.jspecify.annotations.NullMarked;
