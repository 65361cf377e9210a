package org.faxian.web.traffic;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.HostName;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Optional;

/** Networks by their addresses (CIDR, RFC 4632), IPv4 and IPv6 alike. */
public record Networks(List<IPAddress> blocks) {
    /** Only this machine. */
    public static final Networks LOOPBACK = parse(List.of("127.0.0.0/8", "::1"));

    public static final Networks NONE = new Networks(List.of());

    public Networks {
        blocks = List.copyOf(blocks);
    }

    /**
     * The networks as written.
     *
     * @throws IllegalArgumentException for one that is no address and no network
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

    /** Whether the address is in one of them. */
    public boolean contain(IPAddress address) {
        return blocks.stream()
                .anyMatch(block -> block.getIPVersion() == address.getIPVersion() && block.contains(address));
    }

    /** An address, be it with a port behind it; empty for what is none. No name is looked up. */
    static Optional<IPAddress> address(String written) {
        HostName host = new HostName(written.strip());
        // Nothing at all would be this machine.
        return !written.isBlank() && host.isAddress()
                ? Optional.ofNullable(host.asAddress()).map(Networks::plain)
                : Optional.empty();
    }

    /** ::ffff:192.0.2.1 is 192.0.2.1, and a zone says nothing of who asks. */
    private static IPAddress plain(IPAddress address) {
        if (address.isIPv6() && address.toIPv6().isIPv4Mapped()) {
            return address.toIPv6().getEmbeddedIPv4Address();
        }
        return address.isIPv6() ? address.toIPv6().removeZone() : address;
    }
}
