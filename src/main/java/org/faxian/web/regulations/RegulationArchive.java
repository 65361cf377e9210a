package org.faxian.web.regulations;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.export.ExportFormat;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.zip.Archive;
import org.faxian.language.Language;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.EntityTag;
import org.faxian.web.http.FileNames;

/**
 * All files of a regulation in one zip: the originals and generated plain texts of each version, then the official
 * interpretations, and the checksums of all files.
 *
 * @param name the name without extension
 */
record RegulationArchive(String name, String id, Archive files) {

    /** Creates the archive of the regulation, with the status on the day in each text. */
    static RegulationArchive of(Found found, Snapshot snapshot, String base) {
        Archive files = new Archive();
        for (RegulationVersion version : found.regulation().versions()) {
            String folder = version.id().label() + "/";
            version.files().forEach(file -> files.add(folder, file));
            Publication publication = new Publication(
                    found.regulation(),
                    version,
                    Found.text(version, snapshot),
                    found.asOf(),
                    Optional.of(base + new PermanentLinks(found.links().asOf(), true).version(version.id())));
            for (ExportFormat format : ExportFormat.plainText()) {
                files.add(folder + publication.fileName() + "." + format.parameter(), format.bytes(publication));
            }
        }
        String explanations = Language.CHINESE.say("regulation.explanations") + "/";
        found.regulation().explanations().stream()
                .map(Explanation::file)
                .forEach(file -> files.add(explanations, file));
        return new RegulationArchive(
                found.version().metadata().title(), found.regulation().id().value(), files);
    }

    /** Sends the archive while it is generated, because it may be as large as all its files together. */
    void send(Context ctx, Archive.Opener opener) throws IOException {
        String etag = "\"" + files.checksum() + "\"";
        ctx.header("ETag", etag).header("Accept-Ranges", "none").header("Cache-Control", "no-cache");
        if (EntityTag.isHeld(ctx.header("If-None-Match"), etag)) {
            ctx.status(304);
            return;
        }
        ctx.header("Content-Disposition", FileNames.attachment(name + ".zip", id));
        ctx.res().setContentType("application/zip");
        if (!ctx.req().getMethod().equals("HEAD")) {
            files.write(ctx.res().getOutputStream(), opener);
        }
    }
}
