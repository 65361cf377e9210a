/**
 * Names of regulations as users type them: titles, former titles, abbreviations and numbers.
 *
 * <p>May use engine, analysis, regulation. Open {@link org.faxian.search.names.NameLookup} first.
 */
@NullMarked
package org.faxian.search.names;

import org.jspecify.annotations.NullMarked;
