package org.faxian.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Requests drawn from the description of the API: valid, invalid, and hostile ones. */
final class FuzzRequests {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<String> TRICKS = List.of(
            "%",
            "%zz",
            "%u71C3",
            "%C0%AF",
            "%E0%80%AF",
            "%F0%80%80%AF",
            "%00",
            "%2e%2e%2f",
            "%252e",
            ";",
            ";x=y",
            "%ED%A0%80",
            "%FF",
            "+",
            "&&",
            "=",
            "%0d%0aX-Evil:%201");
    private static final List<String> HEADERS = List.of(
            "If-None-Match: *",
            "If-None-Match: \"x\", W/\"y\"",
            "If-Modified-Since: yesterday",
            "If-Range: \"x\"",
            "Range: bytes=0-0",
            "Range: bytes=-1",
            "Range: bytes=9999999999-",
            "Range: bytes=5-1,2-3",
            "Range: lines=1-2",
            "Accept: text/html",
            "Accept: ;q=",
            "Accept-Language: en",
            "Accept-Language: ;;;",
            "X-Forwarded-For: unknown, 1.2.3.4");

    private final OpenApi api;
    private final Random random;
    private final FuzzValues values;
    private final List<String> paths;

    FuzzRequests(OpenApi api, Map<String, List<String>> known, long seed) {
        this.api = api;
        this.random = new Random(seed);
        this.values = new FuzzValues(random, api, known);
        this.paths = api.paths();
    }

    /**
     * A request to a described address.
     *
     * @param target the target on the request line, one character per byte
     */
    record Request(String path, String target, List<String> headers) {}

    /** Returns the next request. */
    Request next() {
        String path = paths.get(random.nextInt(paths.size()));
        boolean isMeant = random.nextInt(3) == 0;
        String target = path;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : api.parameters(path)) {
            String name = parameter.get("name").asText();
            if (parameter.get("in").asText().equals("path")) {
                target = target.replace("{" + name + "}", value(parameter, isMeant));
            } else if (isGiven(parameter)) {
                query.add(name + "=" + value(parameter, isMeant));
            }
        }
        if (!isMeant) {
            spoil(query);
        }
        return new Request(path, query.isEmpty() ? target : target + "?" + String.join("&", query), headers());
    }

    private String value(JsonNode parameter, boolean isMeant) {
        return isMeant
                ? percent(utf8(values.meant(parameter)), UNRESERVED)
                : encoded(random.nextInt(3) == 0 ? values.any(parameter) : values.meant(parameter));
    }

    private boolean isGiven(JsonNode parameter) {
        return random.nextInt(10) < (parameter.path("required").asBoolean() ? 9 : 2);
    }

    private void spoil(List<String> query) {
        switch (random.nextInt(12)) {
            case 0 -> query.add(encoded("无此参数") + "=1");
            case 1 -> query.addAll(query.isEmpty() ? List.of("=") : List.of(query.getFirst()));
            case 2 -> query.replaceAll(one -> one.replaceFirst("=", ""));
            case 3 -> query.replaceAll(one -> one.replaceFirst("=", "[]="));
            case 4 -> query.add(trick());
            default -> Collections.shuffle(query, random);
        }
    }

    private List<String> headers() {
        return random.nextInt(6) == 0 ? List.of(HEADERS.get(random.nextInt(HEADERS.size()))) : List.of();
    }

    private String trick() {
        return TRICKS.get(random.nextInt(TRICKS.size()));
    }

    /** Encodes a value, usually correctly. */
    private String encoded(String value) {
        String right = percent(utf8(value), UNRESERVED);
        return switch (random.nextInt(20)) {
            case 0 -> percent(right.getBytes(StandardCharsets.US_ASCII), UNRESERVED);
            case 1 -> percent(value.getBytes(GB18030), UNRESERVED);
            case 2 -> percent(utf8(value), UNRESERVED + "/:@!$&'()*+,;=?[]{}|\\^\"<>`");
            case 3 -> new String(utf8(value), StandardCharsets.ISO_8859_1).replaceAll("[\\x00-\\x20\\x7f#]", "_");
            case 4 -> right.toLowerCase(Locale.ROOT);
            case 5 -> right.replaceFirst(".$", "");
            case 6 -> right + trick();
            default -> right;
        };
    }

    private static String percent(byte[] bytes, String kept) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            out.append(b > 0 && kept.indexOf(b) >= 0 ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return out.toString();
    }

    /** Returns the UTF-8 bytes of all characters, including unpaired surrogates, which Java's encoders do not write. */
    private static byte[] utf8(String value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        value.codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.writeBytes(ByteBuffer.allocate(3)
                        .put((byte) 0xED)
                        .put((byte) (0x80 | (c >> 6 & 0x3F)))
                        .put((byte) (0x80 | (c & 0x3F)))
                        .array());
            } else {
                out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        });
        return out.toByteArray();
    }
}
