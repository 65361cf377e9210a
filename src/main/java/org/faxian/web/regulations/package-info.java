/**
 * A regulation and what belongs to it, beneath {@code /regulations/{id}}: look-up, articles, versions, differences, downloads, as the API gives them and as pages show them.
 *
 * <p>May use {@code http} and {@code language}.
 */
@NullMarked
package org.faxian.web.regulations;

import org.jspecify.annotations.NullMarked;
