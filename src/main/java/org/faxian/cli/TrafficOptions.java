package org.faxian.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.desk.UsageException;
import org.faxian.web.traffic.ClientAddresses;
import org.faxian.web.traffic.Networks;
import org.faxian.web.traffic.RateLimit;
import org.faxian.web.traffic.Traffic;
import picocli.CommandLine.Option;

/** The trusted proxies, the rate limit per client and the networks that may read metrics. */
final class TrafficOptions {
    private static final int BURST_SECONDS = 6;
    private static final int MOST = 1_000_000;

    @Option(
            names = "--requests-per-second",
            paramLabel = "N",
            defaultValue = "${env:FAXIAN_REQUESTS_PER_SECOND:-50}",
            description =
                    "how many requests a second one IPv4 address or one /64 of IPv6 may make in the long run, and six"
                            + " times as many at once; 0 for no limit (default: ${DEFAULT-VALUE}; FAXIAN_REQUESTS_PER_SECOND)")
    private int perSecond;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "NETWORK",
            split = ",",
            defaultValue = "${env:FAXIAN_TRUSTED_PROXIES:-}",
            description =
                    "proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8; may be repeated (default: none;"
                            + " FAXIAN_TRUSTED_PROXIES)")
    private List<String> proxies = new ArrayList<>();

    @Option(
            names = "--metrics-from",
            paramLabel = "NETWORK",
            split = ",",
            defaultValue = "${env:FAXIAN_METRICS_FROM:-127.0.0.0/8,::1}",
            description = "who may read /metrics (default: ${DEFAULT-VALUE}, this machine; FAXIAN_METRICS_FROM)")
    private List<String> watchers = new ArrayList<>();

    /**
     * Returns the rules.
     *
     * @throws UsageException if the limit is out of range or a network is malformed
     */
    Traffic.Rules rules(Clock clock) {
        if (perSecond < 0 || perSecond > MOST) {
            throw new UsageException(
                    "--requests-per-second is " + perSecond + ": give 0 for no limit, or 1 to " + MOST);
        }
        Optional<RateLimit> limit = perSecond == 0
                ? Optional.empty()
                : Optional.of(new RateLimit(perSecond, perSecond * BURST_SECONDS, clock));
        return new Traffic.Rules(
                new ClientAddresses(networks("--trusted-proxy", proxies)), limit, networks("--metrics-from", watchers));
    }

    private static Networks networks(String option, List<String> written) {
        try {
            return Networks.parse(
                    written.stream().filter(network -> !network.isBlank()).toList());
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage());
        }
    }
}
