/**
 * Answers to searches, references and prefixes.
 *
 * <p>May use {@code answer} and {@code answer.regulation}. Open {@link org.faxian.answer.search.SearchQuestion} first,
 * which is the request, then {@link org.faxian.answer.search.SearchView}, which is the JSON.
 */
@NullMarked
package org.faxian.answer.search;

import org.jspecify.annotations.NullMarked;
