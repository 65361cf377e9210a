/**
 * The embedded engine: schema, generations, writing, reading.
 *
 * <p>May use {@code search}, {@code analysis}, {@code meaning}, {@code json}, {@code regulation} and {@code text}. Open {@link
 * org.faxian.lucene.IndexSchema} first, which defines every field, then {@link org.faxian.lucene.LuceneEngine}.
 */
@NullMarked
package org.faxian.lucene;

import org.jspecify.annotations.NullMarked;
