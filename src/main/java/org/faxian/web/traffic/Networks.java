package org.faxian.web.traffic;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.HostName;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Optional;

/** Networks in CIDR notation (RFC 4632), both IPv4 and IPv6. */
public record Networks(List<IPAddress> blocks) {
    /** Only this machine. */
    public static final Networks LOOPBACK = parse(List.of("127.0.0.0/8", "::1"));

    public static final Networks NONE = new Networks(List.of());

    public Networks {
        blocks = List.copyOf(blocks);
    }

    /**
     * Parses networks.
     *
     * @throws IllegalArgumentException if one is neither an address nor a network
     */
    public static Networks parse(List<String> written) {
        return new Networks(written.stream().map(Networks::block).toList());
    }

    private static IPAddress block(String written) {
        try {
            return plain(new IPAddressString(written.strip()).toAddress().toPrefixBlock());
        } catch (AddressStringException e) {
            throw new IllegalArgumentException(
                    "\"" + written + "\" is no network: write 10.0.0.0/8, 192.0.2.7 or 2001:db8::/32", e);
        }
    }

    /** Returns whether one of the networks contains the address. */
    public boolean contain(IPAddress address) {
        return blocks.stream()
                .anyMatch(block -> block.getIPVersion() == address.getIPVersion() && block.contains(address));
    }

    /** Parses an address, with or without a port; empty if it is malformed. Host names are not looked up. */
    static Optional<IPAddress> address(String written) {
        HostName host = new HostName(written.strip());
        // An empty string would be parsed as the loopback address.
        return !written.isBlank() && host.isAddress()
                ? Optional.ofNullable(host.asAddress()).map(Networks::plain)
                : Optional.empty();
    }

    /** Returns an IPv4-mapped address such as ::ffff:192.0.2.1 as IPv4, and any other without its zone. */
    private static IPAddress plain(IPAddress address) {
        if (address.isIPv6() && address.toIPv6().isIPv4Mapped()) {
            return address.toIPv6().getEmbeddedIPv4Address();
        }
        return address.isIPv6() ? address.toIPv6().removeZone() : address;
    }
}
