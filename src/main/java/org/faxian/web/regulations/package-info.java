/**
 * A regulation and what belongs to it, beneath {@code /regulations/{id}}: look-up, articles, versions, differences, downloads, as the API gives them and as pages show them.
 *
 * <p>May use {@code http} and {@code language}. Open {@link org.faxian.web.regulations.RegulationLookup} first for what an address names, then {@link org.faxian.web.regulations.RegulationView}.
 */
@NullMarked
package org.faxian.web.regulations;

import org.jspecify.annotations.NullMarked;
