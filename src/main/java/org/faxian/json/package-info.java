/**
 * JSON of the domain objects, shared by cache, journal and index.
 *
 * <p>May use {@code regulation}, which does not depend on JSON. Open {@link org.faxian.json.DomainJson}.
 */
@NullMarked
package org.faxian.json;

import org.jspecify.annotations.NullMarked;
