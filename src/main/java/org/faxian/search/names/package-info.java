/**
 * What regulations are called: titles, former and abbreviated ones, and numbers, as people type them.
 *
 * <p>May use engine, analysis, regulation. Open {@link org.faxian.search.names.Names} first.
 */
@NullMarked
package org.faxian.search.names;

import org.jspecify.annotations.NullMarked;
