/**
 * What HTTP asks of any answer, whatever it is about: parameters, problems, tags and dates, ranges, files and their names.
 *
 * <p>May use {@code traffic}.
 */
@NullMarked
package org.faxian.web.http;

import org.jspecify.annotations.NullMarked;
