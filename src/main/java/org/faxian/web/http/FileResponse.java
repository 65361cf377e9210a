package org.faxian.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file to be sent with its name; supports 304 for clients that have it, and ranges to resume a download.
 *
 * @param plain the ASCII name without extension
 * @param mediaType the media type; a malformed one is sent as {@code application/octet-stream}
 * @param etag the entity tag with quotation marks; equal bytes have equal tags
 * @param modified the time when the file was last written; empty for a generated file
 */
public record FileResponse(
        String name, String plain, String mediaType, String etag, long size, Optional<Instant> modified) {
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(;\\s*charset=[\\w-]+)?");

    /** Sends the file, or the requested part of it. */
    public void send(Context ctx, SeekableByteChannel file) throws IOException {
        ctx.header("ETag", etag).header("Accept-Ranges", "bytes").header("Cache-Control", "no-cache");
        lastModified().ifPresent(day -> ctx.header("Last-Modified", day));
        if (isHeld(ctx)) {
            ctx.status(304);
            return;
        }
        Optional<ByteRange> range = range(ctx);
        if (range.filter(r -> !r.isSatisfiable()).isPresent()) {
            ctx.header("Content-Range", "bytes */" + size);
            throw DownloadProblem.unsatisfiableRange(size);
        }
        range.ifPresent(r -> ctx.status(206).header("Content-Range", r.contentRange(size)));
        ByteRange sent = range.orElse(new ByteRange(0, size));
        ctx.header("Content-Disposition", FileNames.attachment(name, plain));
        ctx.res().setContentType(MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : "application/octet-stream");
        ctx.res().setContentLengthLong(sent.length());
        if (!ctx.req().getMethod().equals("HEAD")) {
            copy(file, sent, ctx.res().getOutputStream());
        }
    }

    /**
     * Returns whether the client has the file. A date counts only without a tag, which is more precise, and only if it
     * is equal: an older file may have replaced this one.
     */
    private boolean isHeld(Context ctx) {
        String tag = ctx.header("If-None-Match");
        return tag != null
                ? EntityTag.isHeld(tag, etag)
                : lastModified()
                        .filter(day -> day.equals(ctx.header("If-Modified-Since")))
                        .isPresent();
    }

    private Optional<String> lastModified() {
        return modified.map(HttpDate::of);
    }

    /** Returns the requested range; empty if it refers to another state of the file, so that the whole file is sent. */
    private Optional<ByteRange> range(Context ctx) {
        String ifRange = ctx.header("If-Range");
        boolean isOther = ifRange != null
                && !ifRange.equals(etag)
                && lastModified().filter(ifRange::equals).isEmpty();
        return isOther
                ? Optional.empty()
                : Optional.ofNullable(ctx.header("Range")).flatMap(header -> ByteRange.parse(header, size));
    }

    private static void copy(SeekableByteChannel file, ByteRange range, OutputStream out) throws IOException {
        file.position(range.first());
        InputStream in = Channels.newInputStream(file);
        byte[] buffer = new byte[65_536];
        long left = range.length();
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("the file ended " + left + " bytes early");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
