/**
 * The handler for statistics, as JSON and as a workbook.
 *
 * <p>May use {@code http}. Open {@link org.faxian.web.statistics.StatisticsHandler} first.
 */
@NullMarked
package org.faxian.web.statistics;

import org.jspecify.annotations.NullMarked;
