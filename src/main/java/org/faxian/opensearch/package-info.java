/**
 * The engine on OpenSearch: schema, generations, writing, reading.
 *
 * <p>Tokens come ready made, so that a node needs no plug-in. May use {@code search}, {@code analysis}, {@code json} and
 * {@code regulation}. Open {@link org.faxian.opensearch.IndexSchema} first, where every field is named once, then {@link
 * org.faxian.opensearch.OpenSearchEngine}.
 */
@NullMarked
package org.faxian.opensearch;

import org.jspecify.annotations.NullMarked;
