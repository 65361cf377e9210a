package org.faxian.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends any request, valid or not; standard clients refuse invalid ones. */
public record RawHttp(InetSocketAddress server) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * An answer.
     *
     * @param status the status; 0 if the server closed the connection without an answer
     * @param headers the headers by lower-case name
     * @param bytes the content, one character per byte
     */
    public record Answer(int status, Map<String, String> headers, String bytes, Duration took) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text() {
            return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
    }

    /** Sends a GET request for a target, which may contain any byte (as Latin-1) except line ends. */
    public Answer get(String target, List<String> headers) throws IOException {
        String lines = headers.isEmpty() ? "" : String.join("\r\n", headers) + "\r\n";
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines + "\r\n");
    }

    /** Sends a request unchanged, one byte per character, and reads until the server closes the connection. */
    public Answer send(String request) throws IOException {
        long begun = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.connect(server);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] all = socket.getInputStream().readAllBytes();
            return read(all, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static Answer read(byte[] all, Duration took) throws IOException {
        if (all.length == 0) {
            return new Answer(0, Map.of(), "", took);
        }
        InputStream in = new ByteArrayInputStream(all);
        int status = Integer.parseInt(line(in).split(" ", 3)[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        boolean isChunked = headers.getOrDefault("transfer-encoding", "").equals("chunked");
        byte[] body = isChunked ? joined(in) : in.readAllBytes();
        return new Answer(status, headers, new String(body, StandardCharsets.ISO_8859_1), took);
    }

    private static byte[] joined(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int length = chunk(in); length > 0; length = chunk(in)) {
            byte[] chunk = in.readNBytes(length);
            if (chunk.length < length) {
                throw new EOFException("an answer that ends in the middle of a chunk");
            }
            body.write(chunk);
            line(in);
        }
        return body.toByteArray();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("an answer that ends in the middle of a line: " + line);
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
