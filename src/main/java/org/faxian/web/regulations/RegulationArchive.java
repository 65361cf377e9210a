package org.faxian.web.regulations;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.export.ExportFormat;
import org.faxian.export.manuscript.Publication;
import org.faxian.language.Language;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.EntityTag;
import org.faxian.web.http.FileNames;

/**
 * All files of a regulation in one zip: the originals and generated texts of each version, then the official
 * interpretations, and the checksums of all files.
 *
 * @param name the name without extension
 * @param files the files by their names in the archive; an original is read when it is sent
 */
public record RegulationArchive(String name, String id, Map<String, Member> files) {
    /** A fixed time, near the earliest that zip can represent, so that the same files give the same bytes. */
    private static final LocalDateTime MEMBER_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String SUMS = "SHA256SUMS";

    /** The source of a file in the archive. */
    private sealed interface Member {
        /** A published file. */
        record Original(SourceFile source) implements Member {}

        /** A generated file. */
        record Made(String text) implements Member {
            byte[] bytes() {
                return text.getBytes(StandardCharsets.UTF_8);
            }
        }
    }

    /** A source of originals. */
    interface Opener {
        SeekableByteChannel open(SourceFile source) throws IOException;
    }

    /** Creates the archive of the regulation, with the status on the day in each text. */
    public static RegulationArchive of(Found found, Snapshot snapshot, String base) {
        Map<String, Member> files = new LinkedHashMap<>();
        for (RegulationVersion version : found.regulation().versions()) {
            String folder = version.id().label() + "/";
            version.files().forEach(file -> add(folder, file, files));
            Publication publication = new Publication(
                    found.regulation(),
                    version,
                    Found.text(version, snapshot),
                    found.asOf(),
                    Optional.of(base + new PermanentLinks(found.links().asOf(), true).version(version.id())));
            for (ExportFormat format : ExportFormat.plainText()) {
                files.put(
                        folder + publication.fileName() + "." + format.parameter(),
                        new Member.Made(new String(format.bytes(publication), StandardCharsets.UTF_8)));
            }
        }
        String explanations = Language.CHINESE.say("regulation.explanations") + "/";
        found.regulation().explanations().stream()
                .map(Explanation::file)
                .forEach(file -> add(explanations, file, files));
        String sums = files.entrySet().stream()
                .map(file -> sum(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        files.put(SUMS, new Member.Made(sums));
        return new RegulationArchive(
                found.version().metadata().title(), found.regulation().id().value(), files);
    }

    /** Adds an original; a number distinguishes files of the same name from different folders of the corpus. */
    private static void add(String folder, SourceFile source, Map<String, Member> files) {
        String own = source.name();
        String free = folder + own;
        for (int number = 2; files.containsKey(free); number++) {
            free = folder + number + "-" + own;
        }
        files.put(free, new Member.Original(source));
    }

    private static String sum(Member member) {
        return switch (member) {
            case Member.Original(SourceFile source) -> source.sha256().hex();
            case Member.Made made -> Sha256.of(made.bytes()).hex();
        };
    }

    /** Returns the published files in the archive. */
    public List<SourceFile> originals() {
        List<SourceFile> sources = new ArrayList<>();
        files.values().forEach(member -> {
            if (member instanceof Member.Original(SourceFile source)) {
                sources.add(source);
            }
        });
        return sources;
    }

    /** Sends the archive while it is generated, because it may be as large as all its files together. */
    void send(Context ctx, Opener opener) throws IOException {
        String etag = "\"" + sum(files.getOrDefault(SUMS, new Member.Made(""))) + "\"";
        ctx.header("ETag", etag).header("Accept-Ranges", "none").header("Cache-Control", "no-cache");
        if (EntityTag.isHeld(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        ctx.header("Content-Disposition", FileNames.attachment(name + ".zip", id));
        ctx.res().setContentType("application/zip");
        if (!ctx.req().getMethod().equals("HEAD")) {
            write(ctx.res().getOutputStream(), opener);
        }
    }

    private void write(OutputStream out, Opener opener) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out);
        for (Map.Entry<String, Member> file : files.entrySet()) {
            ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
            entry.setTimeLocal(MEMBER_TIME);
            // Otherwise unzip assumes a DOS file, with its name in a code page.
            entry.setUnixMode(0100644);
            zip.putArchiveEntry(entry);
            switch (file.getValue()) {
                case Member.Made made -> zip.write(made.bytes());
                case Member.Original(SourceFile source) -> {
                    try (SeekableByteChannel channel = opener.open(source)) {
                        Channels.newInputStream(channel).transferTo(zip);
                    }
                }
            }
            zip.closeArchiveEntry();
        }
        zip.finish();
    }
}
