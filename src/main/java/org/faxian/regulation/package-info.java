/**
 * Regulations, their versions and provisions, and their validity on a day.
 *
 * <p>May use {@code text} and {@code java.*} only. Open {@link org.faxian.regulation.Regulation} first, then
 * {@link org.faxian.regulation.Timeline} for validity and {@link org.faxian.regulation.RegulationText} for the text.
 */
@NullMarked
package org.faxian.regulation;

import org.jspecify.annotations.NullMarked;
