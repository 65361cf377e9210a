package org.faxian.web.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressesTest {
    private static final ClientAddresses BEHIND_PROXIES =
            new ClientAddresses(Networks.parse(List.of("10.0.0.0/8", "2001:db8:1::/48")));

    private static String client(ClientAddresses addresses, String peer, String... forwarded) {
        return addresses.of(peer, Collections.enumeration(List.of(forwarded))).toCanonicalString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.1.2.3 | 198.51.100.7 | 198.51.100.7",
                "10.1.2.3 | 203.0.113.9, 198.51.100.7 | 198.51.100.7",
                "10.1.2.3 | 203.0.113.9, 198.51.100.7, 10.9.9.9 | 198.51.100.7",
                "10.1.2.3 | 198.51.100.7:51234 | 198.51.100.7",
                "2001:db8:1::5 | [2001:db8:7::1]:443 | 2001:db8:7::1",
                "::ffff:10.1.2.3 | ::ffff:198.51.100.7 | 198.51.100.7",
                "10.1.2.3 | 10.4.4.4, 10.5.5.5 | 10.4.4.4",
            })
    void behind_trusted_proxies_the_rightmost_address_of_none_of_them_asks(String peer, String header, String client) {
        assertThat(client(BEHIND_PROXIES, peer, header)).isEqualTo(client);
    }

    @Test
    void who_is_no_trusted_proxy_speaks_for_nobody_else() {
        assertThat(client(BEHIND_PROXIES, "198.51.100.7", "203.0.113.9")).isEqualTo("198.51.100.7");
        assertThat(client(new ClientAddresses(Networks.NONE), "10.1.2.3", "203.0.113.9"))
                .isEqualTo("10.1.2.3");
    }

    @Test
    void several_headers_are_one_chain_and_what_is_no_address_ends_it() {
        assertThat(client(BEHIND_PROXIES, "10.1.2.3", "203.0.113.9", "198.51.100.7"))
                .isEqualTo("198.51.100.7");
        assertThat(client(BEHIND_PROXIES, "10.1.2.3", "198.51.100.7, localhost"))
                .isEqualTo("10.1.2.3");
        assertThat(client(BEHIND_PROXIES, "10.1.2.3", "")).isEqualTo("10.1.2.3");
        assertThat(client(BEHIND_PROXIES, "10.1.2.3")).isEqualTo("10.1.2.3");
    }

    @Test
    void what_is_no_network_is_refused_with_what_one_looks_like() {
        assertThatThrownBy(() -> Networks.parse(List.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("proxy.example")
                .hasMessageContaining("10.0.0.0/8");
    }

    @Test
    void the_log_shows_the_network_and_not_the_address() {
        assertThat(RequestLog.shortened(Networks.address("198.51.100.7").orElseThrow()))
                .isEqualTo("198.51.100.0/24");
        assertThat(RequestLog.shortened(Networks.address("2001:db8:7:1::9").orElseThrow()))
                .isEqualTo("2001:db8:7::/48");
    }
}
