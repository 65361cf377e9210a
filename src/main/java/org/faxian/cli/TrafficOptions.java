package org.faxian.cli;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.desk.UsageException;
import org.faxian.language.Message;
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
            paramLabel = "${bundle:cli.label.n}",
            defaultValue = "${env:FAXIAN_REQUESTS_PER_SECOND:-50}",
            descriptionKey = "cli.traffic.requests-per-second")
    private int perSecond;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "${bundle:cli.label.network}",
            split = ",",
            defaultValue = "${env:FAXIAN_TRUSTED_PROXIES:-}",
            descriptionKey = "cli.traffic.trusted-proxy")
    private List<String> proxies = new ArrayList<>();

    @Option(
            names = "--metrics-from",
            paramLabel = "${bundle:cli.label.network}",
            split = ",",
            defaultValue = "${env:FAXIAN_METRICS_FROM:-127.0.0.0/8,::1}",
            descriptionKey = "cli.traffic.metrics-from")
    private List<String> watchers = new ArrayList<>();

    /**
     * Returns the rules.
     *
     * @throws UsageException if the limit is out of range or a network is malformed
     */
    Traffic.Rules rules(Clock clock) {
        if (perSecond < 0 || perSecond > MOST) {
            throw new UsageException(Message.of("cli.traffic.bad-limit", perSecond, MOST));
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
            throw new UsageException(Message.of("cli.traffic.bad-network", option, Message.cause(e)));
        }
    }
}
