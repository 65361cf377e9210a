/**
 * Answers with counts by year, also as a workbook.
 *
 * <p>May use {@code answer}. Open {@link org.faxian.answer.statistics.StatisticsAnswers} first.
 */
@NullMarked
package org.faxian.answer.statistics;

import org.jspecify.annotations.NullMarked;
