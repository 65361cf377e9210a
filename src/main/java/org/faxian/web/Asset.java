package org.faxian.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

/** A file of the program that is served as it is: style sheet, icon, description of the API. */
final class Asset implements Handler {
    private final byte[] content;
    private final String mediaType;
    private final String etag;

    private Asset(byte[] content, String mediaType) {
        this.content = content;
        this.mediaType = mediaType;
        CRC32 sum = new CRC32();
        sum.update(content);
        this.etag = "\"" + Long.toHexString(sum.getValue()) + "\"";
    }

    static Asset load(String name, String mediaType) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("a file is missing from the program: " + name);
            }
            return new Asset(in.readAllBytes(), mediaType);
        } catch (IOException e) {
            throw new UncheckedIOException("a file of the program cannot be read: " + name, e);
        }
    }

    @Override
    public void handle(Context ctx) {
        ctx.header("ETag", etag).header("Cache-Control", "no-cache");
        if (etag.equals(ctx.header("If-None-Match"))) {
            ctx.status(304);
        } else {
            ctx.result(content).contentType(mediaType);
        }
    }
}
