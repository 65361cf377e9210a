/**
 * Answers about the change log.
 *
 * <p>May use {@code answer} and {@code answer.regulation}. Open {@link org.faxian.answer.change.ChangeAnswers} first.
 */
@NullMarked
package org.faxian.answer.change;

import org.jspecify.annotations.NullMarked;
