/**
 * Answers about one regulation: look-up, versions, articles, relations, comparison.
 *
 * <p>May use {@code answer}. Open {@link org.faxian.answer.regulation.RegulationLookup} first, which finds the
 * regulation, then {@link org.faxian.answer.regulation.RegulationView}, which is its JSON.
 */
@NullMarked
package org.faxian.answer.regulation;

import org.jspecify.annotations.NullMarked;
