package org.faxian.web.traffic;

import inet.ipaddr.IPAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/**
 * The client address of a request: the rightmost address in {@code X-Forwarded-For} that is not a trusted proxy.
 *
 * <p>Addresses further left are written by the client and are not trusted.
 *
 * @param proxies the proxies that are trusted to state the preceding address
 */
public record ClientAddresses(Networks proxies) {
    /**
     * Returns the address of the client.
     *
     * @param peer the remote end of the connection
     * @param forwarded the values of the header, in order
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
