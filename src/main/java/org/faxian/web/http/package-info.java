/**
 * What HTTP asks of any answer, whatever it is about: parameters, problems, tags and dates, ranges, files and their names.
 *
 * <p>May use {@code traffic}. Open {@link org.faxian.web.http.Problem} first for what is refused, and how it is said.
 */
@NullMarked
package org.faxian.web.http;

import org.jspecify.annotations.NullMarked;
