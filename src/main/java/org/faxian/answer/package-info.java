/**
 * The answers to everything that can be asked: typed requests, and records that are the JSON of API, {@code --json} and dump.
 *
 * <p>Knows neither HTTP nor a terminal; {@code web} reads requests from addresses, {@code cli} from options. May use
 * {@code search}, {@code compare}, {@code export}, {@code regulation} and {@code language}.
 * Open {@link org.faxian.answer.search.SearchAnswers} first for the shape of a use case, {@link org.faxian.answer.Refusal} for
 * its failures.
 */
@NullMarked
package org.faxian.answer;

import org.jspecify.annotations.NullMarked;
