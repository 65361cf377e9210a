/**
 * Who asks, how often, and what it cost: client addresses behind proxies, the rate limit, the log of requests, metrics.
 *
 * <p>Knows HTTP and addresses, and nothing of regulations. May use Javalin, and nothing of ours. Open {@link org.faxian.web.traffic.Traffic} first.
 */
@NullMarked
package org.faxian.web.traffic;

import org.jspecify.annotations.NullMarked;
