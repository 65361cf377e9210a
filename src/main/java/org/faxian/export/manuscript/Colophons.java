package org.faxian.export.manuscript;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.Block.Colophon;
import org.faxian.export.manuscript.Block.Colophon.Entry;
import org.faxian.language.Language;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;

/** The facts that every made file states on its text: source, validity on a day and checksums of the originals. */
public final class Colophons {
    /**
     * The mark of files made by this program. Ingestion takes it as the sign that each line is a paragraph, and that
     * facts, and not the text, stand beside it.
     */
    public static final String MARK = "faxian: 1";

    private final List<Entry> entries = new ArrayList<>();

    private Colophons() {}

    /** Returns the facts as a block that follows the text. */
    public static Colophon of(Publication publication) {
        return new Colophon(said("export.colophon") + "（" + MARK + "）", entries(publication));
    }

    /** Returns the facts on a text, without those that are not known. */
    public static List<Entry> entries(Publication publication) {
        Metadata metadata = publication.metadata();
        Colophons facts = new Colophons();
        facts.add("field.TITLE", metadata.title());
        facts.add("field.NUMBER", Language.CHINESE.list(publication.numbers()));
        facts.add("field.AUTHORITIES", Language.CHINESE.list(metadata.caption().authorities()));
        facts.add("field.SUBJECTS", String.join("；", metadata.classification().subjects()));
        facts.add("field.PROMULGATED_ON", metadata.enactment().firstKnownDate());
        facts.add("metadata.effective", metadata.beganOn());
        facts.add("metadata.wording-since", metadata.wordingSince());
        facts.add("facet.STATUS", status(publication.validity()));
        facts.add("export.as-of", publication.asOf().toString());
        facts.add("regulation.versions", publication.version().id().toString());
        publication.source().ifPresent(source -> facts.add("export.source", source));
        return facts.entries;
    }

    /** Returns the originals of a text, each with its checksum. */
    public static List<String> originals(Publication publication) {
        return publication.version().originals().stream()
                .map(Colophons::original)
                .toList();
    }

    static String originalsLabel() {
        return said("export.originals");
    }

    private static String original(SourceFile file) {
        return file.name() + "，SHA-256 " + file.sha256().hex();
    }

    private void add(String key, String value) {
        if (!value.isEmpty()) {
            entries.add(new Entry(said(key), value));
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
}
