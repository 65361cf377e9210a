/**
 * Figures by year, kind and status, each of which is the total of a search.
 *
 * <p>May use engine, regulation. Open {@link org.faxian.search.figures.Statistics} first.
 */
@NullMarked
package org.faxian.search.figures;

import org.jspecify.annotations.NullMarked;
