/**
 * The OpenSearch engine: schema, generations, writing, reading.
 *
 * <p>Tokens are produced by {@code analysis}, so a node needs no plug-in. May use {@code search}, {@code analysis}, {@code meaning},
 * {@code json}, {@code regulation} and {@code text}. Open {@link org.faxian.opensearch.IndexSchema} first, which defines every field,
 * then {@link org.faxian.opensearch.OpenSearchEngine}.
 */
@NullMarked
package org.faxian.opensearch;

import org.jspecify.annotations.NullMarked;
