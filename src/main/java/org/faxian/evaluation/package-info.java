/**
 * Evaluation of rankings by human relevance judgements, independent of how a ranking was produced.
 *
 * <p>May use no other package of this project. Open {@link org.faxian.evaluation.Measures} first.
 */
@NullMarked
package org.faxian.evaluation;

import org.jspecify.annotations.NullMarked;
