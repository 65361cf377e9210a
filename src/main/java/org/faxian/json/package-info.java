/**
 * The domain as JSON: the one spelling that cache, journal and index share.
 *
 * <p>May use {@code regulation}, which itself knows nothing of JSON. Open {@link org.faxian.json.DomainJson}.
 */
package org.faxian.json;
