package org.faxian.opensearch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A real OpenSearch node in its own process, started for the first test that needs it and stopped after the last. */
public final class RunningNode implements AutoCloseable {
    private static final Path CLASS_PATH = Path.of("target/opensearch-node.classpath");
    private static final String LISTENING = "listening on ";
    private static final int SECONDS_TO_END = 20;

    private final Path folder;
    private final Process process;
    private final Server server;

    private RunningNode(Path folder, Process process, Server server) {
        this.folder = folder;
        this.process = process;
        this.server = server;
    }

    /** Returns whether the class path of the node has been fetched. */
    public static boolean isInstalled() throws IOException {
        return Files.exists(CLASS_PATH)
                && Stream.of(classPath().split(File.pathSeparator))
                        .map(Path::of)
                        .allMatch(Files::exists);
    }

    private static String classPath() throws IOException {
        return Files.readString(CLASS_PATH).strip();
    }

    /** Passes the single node of this run to tests. */
    static final class AsParameter implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Server.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(RunningNode.class, type -> start(), RunningNode.class)
                    .server;
        }
    }

    private static RunningNode start() {
        try {
            Path folder = Files.createTempDirectory("faxian-opensearch");
            Path log = folder.resolve("log");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx512m",
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            classPath(),
                            "src/test/opensearch-node/OneNode.java",
                            folder.toString())
                    .redirectError(log.toFile())
                    .start();
            return new RunningNode(folder, process, Server.at(address(process, log)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the address at which the node listens; reading ends if the process ends. */
    private static URI address(Process process, Path log) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return out.lines()
                .filter(line -> line.startsWith(LISTENING))
                .map(line -> URI.create(line.substring(LISTENING.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the node did not start: " + stated(log)));
    }

    private static String stated(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.getMessage();
        }
    }

    /** Closes the input of the node, which then stops by itself. */
    @Override
    public void close() throws IOException {
        server.close();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        FileUtils.deleteQuietly(folder.toFile());
    }
}
