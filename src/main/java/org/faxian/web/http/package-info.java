/**
 * The parts of HTTP that are independent of the use case: addresses, statuses, entity tags, ranges, files and their
 * names.
 *
 * <p>May use {@code traffic}. Open {@link org.faxian.web.http.Address} first, which parses requests, then
 * {@link org.faxian.web.http.HttpRefusal}, which gives refusals their status.
 */
@NullMarked
package org.faxian.web.http;

import org.jspecify.annotations.NullMarked;
