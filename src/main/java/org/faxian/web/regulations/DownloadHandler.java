package org.faxian.web.regulations;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.faxian.answer.Parameters;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.corpus.Originals;
import org.faxian.export.ExportFormat;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.Address;
import org.faxian.web.http.DownloadProblem;
import org.faxian.web.http.FileResponse;

/**
 * {@code GET /api/v1/regulations/{id}/download/{format}}, also with {@code format} as a parameter: the published file, byte for byte; its text in a format generated from
 * its structure; or all files of the regulation in one archive.
 */
public record DownloadHandler(Engine engine, RegulationLookup lookup, Originals originals) implements Handler {
    private static final String ORIGINAL = "original";
    private static final String ZIP = "zip";
    private static final List<String> PARAMETERS = List.of("format", "asOf", "part", "explanation");

    /** Returns the available formats. */
    static List<String> formats() {
        return Stream.concat(
                        Stream.of(ORIGINAL, ZIP),
                        Stream.of(ExportFormat.values()).map(ExportFormat::parameter))
                .toList();
    }

    @Override
    public void handle(Context ctx) throws IOException {
        Optional<String> addressed = Optional.ofNullable(ctx.pathParamMap().get("format"));
        List<String> allowed = PARAMETERS.stream()
                .filter(name -> addressed.isEmpty() || !name.equals("format"))
                .toList();
        Parameters given = Address.parameters(ctx).allowOnly(allowed);
        String format = addressed.or(() -> given.one("format")).orElse(ORIGINAL);
        Optional<ExportFormat> made = ExportFormat.named(format);
        if (format.equals(ORIGINAL)) {
            original(ctx, given);
        } else if (format.equals(ZIP)) {
            archive(ctx, given);
        } else {
            made(ctx, given, made.orElseThrow(() -> DownloadProblem.unsupportedFormat(format, formats())));
        }
    }

    private void original(Context ctx, Parameters given) throws IOException {
        Found found = found(ctx);
        SourceFile source = source(found, given);
        try (SeekableByteChannel file = opened(source)) {
            new FileResponse(
                            source.name(),
                            found.version().id().toString(),
                            source.mediaType(),
                            "\"" + source.sha256() + "\"",
                            source.size(),
                            originals.modified(source))
                    .send(ctx, file);
        }
    }

    private Found found(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            return Address.find(lookup, ctx, snapshot);
        }
    }

    private SeekableByteChannel opened(SourceFile source) throws IOException {
        SeekableByteChannel file = originals.open(source).orElseThrow(() -> DownloadProblem.missing(source));
        if (file.size() != source.size()) {
            file.close();
            throw DownloadProblem.changed(source);
        }
        return file;
    }

    private static SourceFile source(Found found, Parameters given) {
        int explanation = given.number("explanation", 0);
        List<Explanation> explanations = found.regulation().explanations();
        if (explanation != 0) {
            return Optional.of(explanation)
                    .filter(number -> number >= 1 && number <= explanations.size())
                    .map(number -> explanations.get(number - 1).file())
                    .orElseThrow(() -> DownloadProblem.unknownExplanation(explanation, explanations.size()));
        }
        List<SourceFile> parts = found.version().files();
        int part = given.number("part", 1);
        if (part < 1 || part > parts.size()) {
            throw DownloadProblem.unknownPart(part, parts.size());
        }
        return parts.get(part - 1);
    }

    private void made(Context ctx, Parameters given, ExportFormat format) throws IOException {
        refuseParts(given, format.parameter());
        Publication publication;
        try (Snapshot snapshot = engine.snapshot()) {
            Found found = Address.find(lookup, ctx, snapshot);
            publication = publication(found, snapshot, ctx);
        }
        byte[] bytes = format.bytes(publication);
        new FileResponse(
                        publication.fileName() + "." + format.extension(),
                        publication.version().id().toString(),
                        format.mediaType(),
                        "\"" + Sha256.of(bytes) + "\"",
                        bytes.length,
                        Optional.empty())
                .send(ctx, new SeekableInMemoryByteChannel(bytes));
    }

    private static Publication publication(Found found, Snapshot snapshot, Context ctx) {
        String page = new PermanentLinks(found.links().asOf(), true)
                .version(found.version().id());
        return new Publication(
                found.regulation(),
                found.version(),
                found.text(snapshot),
                found.asOf(),
                Optional.of(Address.base(ctx) + page));
    }

    private static void refuseParts(Parameters given, String format) {
        Stream.of("part", "explanation")
                .filter(name -> given.one(name).isPresent())
                .findFirst()
                .ifPresent(name -> {
                    throw DownloadProblem.onlyOfOriginals(name, format);
                });
    }

    private void archive(Context ctx, Parameters given) throws IOException {
        refuseParts(given, ZIP);
        RegulationArchive archive;
        try (Snapshot snapshot = engine.snapshot()) {
            archive = RegulationArchive.of(Address.find(lookup, ctx, snapshot), snapshot, Address.base(ctx));
        }
        for (SourceFile source : archive.files().originals()) {
            opened(source).close();
        }
        archive.send(ctx, this::opened);
    }
}
