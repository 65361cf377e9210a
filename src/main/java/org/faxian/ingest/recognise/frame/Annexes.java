package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.ingest.recognise.structure.MarkedLines;
import org.faxian.ingest.recognise.structure.Structurer;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provision.Annex;
import org.faxian.text.Blanks;

/** The lines after the last provision, divided into annexes (附件1, 附录, 附表). */
public final class Annexes {
    private Annexes() {}

    public static List<Annex> of(MarkedLines lines, Doubts doubts) {
        List<Annex> annexes = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            int end = start + 1;
            while (end < lines.size() && !AnnexStart.isHeading(Placeholder.without(lines.line(end)), true)) {
                end++;
            }
            annexes.add(annex(annexes.size() + 1, lines.part(start, end), doubts));
            start = end;
        }
        return annexes;
    }

    private static Annex annex(int position, MarkedLines lines, Doubts doubts) {
        Matcher m = AnnexStart.HEADING.matcher(Placeholder.without(lines.line(0)));
        boolean matches = m.matches();
        String label = matches ? Blanks.drop(m.group(1)) : "";
        String heading = matches ? Blanks.strip(m.group(2)) : Placeholder.without(lines.line(0));
        int body = 1;
        if (heading.isEmpty() && lines.size() > 1 && isTitle(lines)) {
            heading = Placeholder.without(lines.line(1));
            body = 2;
        }
        MarkedLines rest = lines.part(body, lines.size());
        String pictures = Placeholder.only(String.join("", lines.lines().subList(0, body)));
        return new Annex(
                position,
                label,
                heading,
                Structurer.provisions(pictures.isEmpty() ? rest : rest.below(pictures), doubts));
    }

    private static boolean isTitle(MarkedLines lines) {
        String line = Placeholder.without(lines.line(1));
        return lines.mark(1).isEmpty()
                && line.length() <= 60
                && !line.endsWith("：")
                && !line.endsWith(":")
                && !line.startsWith("|")
                && line.chars().noneMatch(c -> "。；".indexOf(c) >= 0);
    }
}
