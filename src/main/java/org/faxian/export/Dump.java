package org.faxian.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Retired;
import org.faxian.regulation.Timeline;
import org.faxian.regulation.ValidityStatus;

/**
 * A complete dump as JSON lines: a line about the dump, one per regulation, one per retired id, and at the end the
 * SHA-256 of the preceding lines, so that the reader can verify completeness.
 */
public final class Dump {
    private final Writer out;
    private final LocalDate asOf;
    private final MessageDigest sum = sha256();
    private long lines;

    /** Creates a dump for the day. */
    public Dump(Writer out, LocalDate asOf) {
        this.out = out;
        this.asOf = asOf;
    }

    /** The first line. */
    record Begin(String type, LocalDate asOf, String generation, long journalOffset) {}

    /** A regulation with all its versions. */
    record Line(
            String type,
            String id,
            List<Region> regions,
            Optional<LocalDate> listedFrom,
            List<VersionLine> versions,
            List<RelationLine> relations,
            List<JsonFile.Original> explanations) {}

    /** A version and its timeline. */
    record VersionLine(@JsonUnwrapped JsonFile.Document document, List<SpanLine> timeline) {}

    /** The status from a day until the next entry of the list. */
    record SpanLine(Optional<LocalDate> from, ValidityStatus status, Basis basis, List<String> evidence) {}

    /** The relation between two regulations. */
    record RelationLine(
            Relation.Type type, String actor, String target, LocalDate on, String clause, List<String> provisions) {}

    /** A retired id. */
    record RetiredLine(String type, String id, Optional<LocalDate> withdrawnOn, Optional<String> mergedInto) {}

    /** The last line. */
    record End(String type, long lines, String sha256) {}

    /** Writes the first line, which identifies the state of the index. */
    public void begin(String generation, long journalOffset) throws IOException {
        write(new Begin("dump", asOf, generation, journalOffset));
    }

    /** Writes a regulation. */
    public void add(Regulation regulation, List<Publication> versions) throws IOException {
        write(new Line(
                "regulation",
                regulation.id().value(),
                regulation.regions(),
                regulation.listedFrom(),
                versions.stream().map(Dump::version).toList(),
                regulation.relations().stream().map(Dump::relation).toList(),
                regulation.explanations().stream()
                        .map(Explanation::file)
                        .map(JsonFile::original)
                        .toList()));
    }

    private static VersionLine version(Publication publication) {
        RegulationVersion version = publication.version();
        return new VersionLine(
                JsonFile.document(publication),
                version.timeline().spans().stream().map(Dump::span).toList());
    }

    private static SpanLine span(Timeline.Span span) {
        return new SpanLine(
                Optional.of(span.from()).filter(day -> day.getYear() > 0),
                span.validity().status(),
                span.validity().basis(),
                span.validity().evidence().stream().map(Evidence::text).toList());
    }

    private static RelationLine relation(Relation relation) {
        return new RelationLine(
                relation.type(),
                relation.actor().id().value(),
                relation.target().id().value(),
                relation.on(),
                relation.clause(),
                relation.provisions().stream().map(ProvisionReference::path).toList());
    }

    /** Writes a retired id. */
    public void add(Retired retired) throws IOException {
        write(
                switch (retired) {
                    case Retired.Withdrawn withdrawn ->
                        new RetiredLine(
                                "retired", withdrawn.id().value(), Optional.of(withdrawn.on()), Optional.empty());
                    case Retired.Merged merged ->
                        new RetiredLine(
                                "retired",
                                merged.id().value(),
                                Optional.empty(),
                                Optional.of(merged.into().value()));
                });
    }

    /** Writes the last line, with the checksum of all preceding lines. */
    public void end() throws IOException {
        String hex = HexFormat.of().formatHex(sum.digest());
        write(new End("end", lines, hex));
        out.flush();
    }

    private void write(Object line) throws IOException {
        String text = JsonFile.JSON.writeValueAsString(line) + "\n";
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        lines++;
        out.write(text);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
