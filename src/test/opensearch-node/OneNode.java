import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.network.NetworkAddress;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/**
 * One node of OpenSearch, for tests; java runs this file from its source, on a class path that Faxian is not on.
 *
 * <p>It keeps what it has beneath the folder given, takes any free port, says on which it listens, and ends with its input,
 * that is with whoever started it.
 */
final class OneNode extends Node {
    private OneNode(Environment environment) {
        super(environment, List.of(http()), false);
    }

    private static PluginInfo http() {
        String plugin = Netty4ModulePlugin.class.getName();
        return new PluginInfo(plugin, "HTTP", "", Version.CURRENT, "21", plugin, null, List.of(), false);
    }

    public static void main(String[] folder) throws Exception {
        Settings settings = Settings.builder()
                .put("path.home", Path.of(folder[0]))
                .put("cluster.name", "faxian-test")
                .put("discovery.type", "single-node")
                .put("network.host", "_local_")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("indices.query.bool.max_clause_count", 8_192)
                // A disk that is nearly full refuses new shards; what tests write is small.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        try (OneNode node =
                new OneNode(InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "one"))) {
            node.start();
            HttpServerTransport transport = node.injector().getInstance(HttpServerTransport.class);
            System.out.println("listening on http://"
                    + NetworkAddress.format(
                            transport.boundAddress().publishAddress().address()));
            while (System.in.read() >= 0) {
                // Whatever is said, only the end counts.
            }
        }
        System.exit(0);
    }
}
