package org.faxian.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListenAddressTest {
    @Test
    void without_ipv6_it_listens_on_ipv4() {
        assertThat(ListenAddress.of("::", () -> false)).isEqualTo("0.0.0.0");
        assertThat(ListenAddress.of("::", () -> true)).isEqualTo("::");
    }

    @Test
    void a_host_that_was_named_is_kept() {
        assertThat(ListenAddress.of("127.0.0.1", () -> false)).isEqualTo("127.0.0.1");
        assertThat(ListenAddress.of("::1", () -> false)).isEqualTo("::1");
    }
}
