package org.faxian.export;

import java.util.ArrayList;
import java.util.List;
import org.faxian.export.manuscript.Colophons;
import org.faxian.export.manuscript.Publication;
import org.faxian.language.Language;

/** The front matter of an exported text: its facts as YAML between two lines of hyphens, as in Markdown. */
final class ExportedFrontMatter {
    private static final String FENCE = "---";

    private ExportedFrontMatter() {}

    static List<String> of(Publication publication) {
        List<String> lines = new ArrayList<>(List.of(FENCE, Colophons.MARK));
        Colophons.entries(publication).forEach(fact -> lines.add(fact.label() + ": " + quoted(fact.value())));
        lines.add(Language.CHINESE.say("export.originals") + ":");
        Colophons.originals(publication).forEach(file -> lines.add("  - " + quoted(file)));
        lines.add(FENCE);
        return lines;
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + "\"";
    }
}
