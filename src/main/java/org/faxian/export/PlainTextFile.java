package org.faxian.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Placeholder;

/** A text as plain text, one paragraph per line. */
final class PlainTextFile {
    private PlainTextFile() {}

    static byte[] of(Publication publication) {
        List<String> lines = new ArrayList<>(ExportedFrontMatter.of(publication));
        lines.add("");
        ExportLine.of(publication.text()).stream()
                .map(ExportLine::line)
                .map(Placeholder::written)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
