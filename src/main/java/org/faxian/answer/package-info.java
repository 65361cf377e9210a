/**
 * The use cases of the portal: typed requests, and records that are the JSON of API, {@code --json} and dump.
 *
 * <p>Knows neither HTTP nor a terminal; {@code web} reads requests from addresses, {@code cli} from options. May use
 * {@code search}, {@code compare}, {@code export}, {@code regulation}, {@code language} and {@code text}.
 * Open {@link org.faxian.answer.search.SearchAnswers} first for the shape of a use case, then
 * {@link org.faxian.answer.Refusal} for its failures.
 */
@NullMarked
package org.faxian.answer;

import org.jspecify.annotations.NullMarked;
