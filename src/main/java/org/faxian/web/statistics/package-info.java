/**
 * Counts by year, as JSON and as a workbook.
 *
 * <p>May use {@code http} and {@code regulations}. Open {@link org.faxian.web.statistics.StatisticsApi} first.
 */
@NullMarked
package org.faxian.web.statistics;

import org.jspecify.annotations.NullMarked;
