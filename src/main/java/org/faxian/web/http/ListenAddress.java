package org.faxian.web.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.ServerSocketChannel;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The address to listen on: both IPv6 and IPv4, unless the kernel has no IPv6. */
public final class ListenAddress {
    private static final Logger LOG = LoggerFactory.getLogger(ListenAddress.class);
    private static final String ALL = "::";
    private static final String ALL_OF_IPV4 = "0.0.0.0";

    private ListenAddress() {}

    /** Returns the host to listen on; logs a warning if it differs from the requested one. */
    public static String of(String host, BooleanSupplier hasIpv6) {
        if (!host.equals(ALL) || hasIpv6.getAsBoolean()) {
            return host;
        }
        LOG.warn("this machine has no IPv6: listening on IPv4 only ({})", ALL_OF_IPV4);
        return ALL_OF_IPV4;
    }

    /** Returns whether the kernel supports IPv6. */
    public static boolean hasIpv6() {
        try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.INET6)) {
            channel.bind(new InetSocketAddress(ALL, 0));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
