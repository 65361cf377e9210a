package org.faxian.web.traffic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import inet.ipaddr.IPAddress;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The request log: one line of JSON per request, with the network of the client only and without the search text. */
final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private static final int IPV4_SHOWN = 24;
    private static final int IPV6_SHOWN = 48;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * A request and its answer.
     *
     * @param client the network of the client: the first 24 bits of an IPv4 address, 48 of an IPv6 address
     * @param path the path without the query, which contains the search text
     */
    private record Line(String at, String client, String method, String path, int status, double ms) {}

    void write(Instant at, IPAddress client, String method, String path, int status, double milliseconds) {
        try {
            LOG.info(json.writeValueAsString(new Line(
                    at.toString(), shortened(client), method, path, status, Math.round(milliseconds * 10) / 10.0)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request cannot be written as JSON: " + path, e);
        }
    }

    static String shortened(IPAddress client) {
        return client.toPrefixBlock(client.isIPv6() ? IPV6_SHOWN : IPV4_SHOWN).toCanonicalString();
    }
}
