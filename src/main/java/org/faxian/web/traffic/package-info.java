/**
 * Request traffic: client addresses, also from trusted proxies, the rate limit, the request log, metrics.
 *
 * <p>Knows HTTP and addresses, and nothing of regulations. May use Javalin and no other package of the project.
 * Open {@link org.faxian.web.traffic.Traffic} first.
 */
@NullMarked
package org.faxian.web.traffic;

import org.jspecify.annotations.NullMarked;
