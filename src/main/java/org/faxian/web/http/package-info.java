/**
 * HTTP apart from what is asked: addresses, statuses, entity tags, ranges, files and their names.
 *
 * <p>May use {@code traffic}. Open {@link org.faxian.web.http.Address} first, which reads requests, then
 * {@link org.faxian.web.http.HttpRefusal}, which gives refusals their status.
 */
@NullMarked
package org.faxian.web.http;

import org.jspecify.annotations.NullMarked;
