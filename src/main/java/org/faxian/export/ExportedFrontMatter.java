package org.faxian.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.language.Language;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;

/** The front matter of an exported text: source, validity on a day and checksums of the originals. */
final class ExportedFrontMatter {
    private static final String FENCE = "---";
    /** The marker by which ingestion recognises an exported file, in which each line is a paragraph. */
    private static final String MARK = "faxian: 1";

    private final List<String> lines = new ArrayList<>(List.of(FENCE, MARK));

    private ExportedFrontMatter() {}

    /** Returns the front matter as YAML between two lines of hyphens, as in Markdown. */
    static List<String> of(Publication publication) {
        Metadata metadata = publication.metadata();
        ExportedFrontMatter front = new ExportedFrontMatter();
        front.add("field.TITLE", metadata.title());
        front.add("field.NUMBER", Language.CHINESE.list(publication.numbers()));
        front.add("field.AUTHORITIES", Language.CHINESE.list(metadata.caption().authorities()));
        front.add("field.SUBJECTS", String.join("；", metadata.classification().subjects()));
        front.add("field.PROMULGATED_ON", metadata.enactment().firstKnownDate());
        front.add("metadata.effective", metadata.beganOn());
        front.add("metadata.wording-since", metadata.wordingSince());
        front.add("facet.STATUS", status(publication.validity()));
        front.add("export.as-of", publication.asOf().toString());
        front.add("regulation.versions", publication.version().id().toString());
        publication.source().ifPresent(source -> front.add("export.source", source));
        front.lines.add(said("export.originals") + ":");
        publication.version().originals().forEach(file -> front.lines.add("  - " + quoted(original(file))));
        front.lines.add(FENCE);
        return front.lines;
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            lines.add(said(key) + ": " + quoted(value));
        }
    }

    private void add(String key, Optional<LocalDate> day) {
        add(key, day.map(LocalDate::toString).orElse(""));
    }

    private static String status(Validity validity) {
        return validity.since()
                .filter(day -> day.getYear() > 0)
                .map(day -> said("export.status-since", validity.status(), day, validity.basis()))
                .orElseGet(() -> said("export.status", validity.status(), validity.basis()));
    }

    private static String said(String key, Object... values) {
        return Language.CHINESE.say(key, values);
    }

    private static String original(SourceFile file) {
        return file.name() + "，SHA-256 " + file.sha256().hex();
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
