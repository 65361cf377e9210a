package org.faxian.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of the program that is the same in every response: style sheet, icon, script, API description. */
public final class Asset implements Handler {
    private final byte[] content;
    private final String mediaType;

    private Asset(byte[] content, String mediaType) {
        this.content = content;
        this.mediaType = mediaType;
    }

    /** Reads a file shipped with the program, by its name under {@code org/faxian/web}. */
    public static Asset load(String name, String mediaType) {
        try (InputStream in = Asset.class.getResourceAsStream("/org/faxian/web/" + name)) {
            if (in == null) {
                throw new IllegalStateException("a file is missing from the program: " + name);
            }
            return new Asset(in.readAllBytes(), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read: " + name, e);
        }
    }

    /** Returns a file that the program makes itself. */
    public static Asset of(String content, String mediaType) {
        return new Asset(content.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    /** Returns the bytes of the file. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public void handle(Context ctx) {
        ctx.result(content).contentType(mediaType);
    }
}
