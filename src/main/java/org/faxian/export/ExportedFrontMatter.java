package org.faxian.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        front.add("标题", metadata.title());
        front.add("文号", String.join("、", publication.numbers()));
        front.add("制定机关", String.join("、", metadata.caption().authorities()));
        front.add("主题分类", String.join("；", metadata.classification().subjects()));
        front.add("公布日期", metadata.enactment().firstKnownDate());
        front.add("施行日期", metadata.beganOn());
        front.add("本文本自", metadata.wordingSince());
        front.add("效力状态", status(publication.validity()));
        front.add("截至", publication.asOf().toString());
        front.add("版本", publication.version().id().toString());
        publication.source().ifPresent(source -> front.add("来源", source));
        front.lines.add("原件:");
        publication.version().originals().forEach(file -> front.lines.add("  - " + quoted(original(file))));
        front.lines.add(FENCE);
        return front.lines;
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            lines.add(name + ": " + quoted(value));
        }
    }

    private void add(String name, Optional<LocalDate> day) {
        add(name, day.map(LocalDate::toString).orElse(""));
    }

    private static String status(Validity validity) {
        String since = validity.since()
                .filter(day -> day.getYear() > 0)
                .map(day -> "自" + day + "起，")
                .orElse("");
        return validity.status().label() + "（" + since + validity.basis().label() + "）";
    }

    private static String original(SourceFile file) {
        return file.name() + "，SHA-256 " + file.sha256().hex();
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
