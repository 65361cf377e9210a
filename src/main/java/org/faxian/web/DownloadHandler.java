package org.faxian.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.corpus.Originals;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.SourceFile;
import org.faxian.search.Engine;
import org.faxian.search.Engine.Snapshot;
import org.faxian.web.RegulationLookup.Found;

/** {@code GET /api/v1/regulations/{id}/download}: the published file, byte for byte as it came. */
record DownloadHandler(Engine engine, RegulationLookup lookup, Originals originals) implements Handler {
    private static final List<String> PARAMETERS = List.of("format", "asOf", "part", "explanation");
    private static final List<String> FORMATS = List.of("original");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w.+-]+/[\\w.+-]+(;\\s*charset=[\\w-]+)?");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    @Override
    public void handle(Context ctx) throws IOException {
        requireKnownFormat(QueryParameters.of(ctx).allowOnly(PARAMETERS));
        SourceFile source = source(ctx);
        try (SeekableByteChannel file = originals.open(source).orElseThrow(() -> missing(source))) {
            if (file.size() != source.size()) {
                throw changed(source);
            }
            send(ctx, source, file);
        }
    }

    private SourceFile source(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            QueryParameters given = QueryParameters.of(ctx);
            Found found = lookup.find(ctx, snapshot);
            int explanation = given.number("explanation", 0);
            List<Explanation> explanations = found.regulation().explanations();
            if (explanation != 0) {
                return Optional.of(explanation)
                        .filter(number -> number >= 1 && number <= explanations.size())
                        .map(number -> explanations.get(number - 1).file())
                        .orElseThrow(() -> unknownExplanation(explanation, explanations.size()));
            }
            List<SourceFile> parts = found.version().originals();
            int part = given.number("part", 1);
            if (part < 1 || part > parts.size()) {
                throw unknownPart(part, parts.size());
            }
            return parts.get(part - 1);
        }
    }

    private static Problem unknownExplanation(int explanation, int explanations) {
        return new Problem(
                404,
                "unknown-explanation",
                "explanation",
                "该文件有 " + explanations + " 份解读，没有第 " + explanation + " 份",
                "This regulation has " + explanations + " explanations; there is no number " + explanation);
    }

    private static Problem unknownPart(int part, int parts) {
        return new Problem(
                404,
                "unknown-part",
                "part",
                "该版本由 " + parts + " 个原件组成，没有第 " + part + " 个",
                "This version consists of " + parts + " originals; there is no number " + part);
    }

    private static void requireKnownFormat(QueryParameters given) {
        String format = given.one("format").orElse("original");
        if (!FORMATS.contains(format)) {
            throw Problem.badParameter(
                    "unsupported-format",
                    "format",
                    "不提供格式“" + Problem.shortened(format) + "”，可用：" + String.join("、", FORMATS),
                    "There is no format \"" + Problem.shortened(format) + "\"; available are: "
                            + String.join(", ", FORMATS));
        }
    }

    private static void send(Context ctx, SourceFile source, SeekableByteChannel file) throws IOException {
        String etag = "\"" + source.sha256() + "\"";
        ctx.header("ETag", etag).header("Accept-Ranges", "bytes").header("Cache-Control", "no-cache");
        if (isHeldAlready(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        Optional<ByteRange> range = range(ctx, etag, source.size());
        if (range.filter(r -> !r.isSatisfiable()).isPresent()) {
            ctx.header("Content-Range", "bytes */" + source.size());
            throw unsatisfiable(source);
        }
        range.ifPresent(r -> ctx.status(206).header("Content-Range", r.contentRange(source.size())));
        ByteRange sent = range.orElse(new ByteRange(0, source.size()));
        ctx.header("Content-Disposition", disposition(source));
        ctx.res().setContentType(mediaType(source));
        ctx.res().setContentLengthLong(sent.length());
        if (!ctx.req().getMethod().equals("HEAD")) {
            copy(file, sent, ctx.res().getOutputStream());
        }
    }

    private static boolean isHeldAlready(String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }

    /** A range of another state of the file is no use: then all of it is sent. */
    private static Optional<ByteRange> range(Context ctx, String etag, long size) {
        String ifRange = ctx.header("If-Range");
        return ifRange != null && !ifRange.equals(etag)
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

    /** RFC 6266: a plain name for old clients, the true one in UTF-8 for all others. */
    private static String disposition(SourceFile source) {
        String plain = source.name().replaceAll("[^\\x20-\\x7e]|[\"\\\\%;]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(source.name());
    }

    private static String encoded(String name) {
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(b) >= 0) {
                out.append((char) b);
            } else {
                out.append(String.format("%%%02X", b));
            }
        }
        return out.toString();
    }

    private static String mediaType(SourceFile source) {
        return MEDIA_TYPE.matcher(source.mediaType()).matches() ? source.mediaType() : "application/octet-stream";
    }

    private static Problem missing(SourceFile source) {
        return new Problem(
                410,
                "original-missing",
                "",
                "原件“" + source.name() + "”目前不在文件库中，正文仍可查阅；请联系网站管理员",
                "The original \"" + source.name()
                        + "\" is not in the corpus at the moment; its text can still be read");
    }

    private static Problem changed(SourceFile source) {
        return new Problem(
                410,
                "original-changed",
                "",
                "原件“" + source.name() + "”与登记时不一致，暂不提供下载；请联系网站管理员",
                "The original \"" + source.name() + "\" is not what was registered, and is not served");
    }

    private static Problem unsatisfiable(SourceFile source) {
        return new Problem(
                416,
                "range-not-satisfiable",
                "Range",
                "请求的范围超出文件，文件共 " + source.size() + " 字节",
                "The range lies beyond the file, which has " + source.size() + " bytes");
    }
}
