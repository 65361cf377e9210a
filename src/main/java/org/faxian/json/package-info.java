/**
 * The domain as JSON: the one spelling that cache, journal and index share.
 *
 * <p>May use {@code regulation}, which itself knows nothing of JSON. Open {@link org.faxian.json.DomainJson}.
 */
@NullMarked
package org.faxian.json;

import org.jspecify.annotations.NullMarked;
