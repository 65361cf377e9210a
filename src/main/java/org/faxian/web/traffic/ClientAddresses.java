package org.faxian.web.traffic;

import inet.ipaddr.IPAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * Tells who asks: of the chain that {@code X-Forwarded-For} holds, the rightmost address that is not of a trusted proxy.
 *
 * <p>What stands further left was written by whoever asks, and counts for nothing.
 *
 * @param proxies whose word is taken for the address before theirs
 */
public record ClientAddresses(Networks proxies) {
    /**
     * Who asks.
     *
     * @param peer the other end of the connection
     * @param forwarded the values of the header, in their order
     */
    IPAddress of(String peer, Enumeration<String> forwarded) {
        IPAddress client = Networks.address(peer)
                .orElseThrow(
                        () -> new IllegalArgumentException("a connection from \"" + peer + "\", which is no address"));
        List<String> chain = Collections.list(forwarded).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .toList()
                .reversed();
        for (String next : chain) {
            Optional<IPAddress> before = Networks.address(next);
            if (!proxies.contain(client) || before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return client;
    }
}
