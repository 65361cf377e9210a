package org.faxian.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/** A text as JSON: its metadata and its nested provisions. */
public final class JsonFile {
    static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .build();

    private JsonFile() {}

    /**
     * The content of the file.
     *
     * @param asOf the day of the status
     * @param source the URL of the text
     * @param promulgatedOn the best known date of its first appearance
     */
    public record Document(
            String id,
            String version,
            String title,
            List<String> numbers,
            RegulationKind kind,
            List<String> authorities,
            List<String> subjects,
            Status status,
            LocalDate asOf,
            Optional<String> source,
            Optional<LocalDate> promulgatedOn,
            List<LocalDate> amendedOn,
            Optional<LocalDate> firstEffectiveOn,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> lapsesOn,
            List<Original> originals,
            Outline text) {}

    /** The status on the day. */
    public record Status(ValidityStatus code, String label, Optional<LocalDate> since, Basis basis) {}

    /** A file of the text. */
    public record Original(String fileName, String sha256, long size, String mediaType) {}

    /** Returns the content of the file, for other writers. */
    public static Document document(Publication publication) {
        Metadata metadata = publication.metadata();
        Enactment enactment = metadata.enactment();
        return new Document(
                publication.version().id().regulation().value(),
                publication.version().id().toString(),
                metadata.title(),
                publication.numbers(),
                metadata.caption().kind(),
                metadata.caption().authorities(),
                metadata.classification().subjects(),
                status(publication.validity()),
                publication.asOf(),
                publication.source(),
                enactment.firstKnownDate(),
                enactment.amendedOn(),
                metadata.beganOn(),
                metadata.term().effectiveOn(),
                metadata.term().lapsesOn(),
                publication.version().originals().stream()
                        .map(JsonFile::original)
                        .toList(),
                Outline.of(publication.text()));
    }

    private static Status status(Validity validity) {
        return new Status(
                validity.status(),
                validity.status().label(),
                validity.since().filter(day -> day.getYear() > 0),
                validity.basis());
    }

    static Original original(SourceFile file) {
        return new Original(file.name(), file.sha256().hex(), file.size(), file.mediaType());
    }

    static byte[] of(Publication publication) {
        return bytes(document(publication));
    }

    /** Returns a record of strings, numbers and dates as the content of a file. */
    public static byte[] bytes(Object view) {
        return (written(view) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Object view) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of strings and dates cannot be written", e);
        }
    }
}
