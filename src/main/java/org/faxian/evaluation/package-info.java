/**
 * How good an order of articles is, by judgements of people; knows nothing of how it came about.
 *
 * <p>May use nothing of ours. Open {@link org.faxian.evaluation.Measures} first.
 */
@NullMarked
package org.faxian.evaluation;

import org.jspecify.annotations.NullMarked;
