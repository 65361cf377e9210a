package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faxian.answer.PermanentLinks;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;
import org.faxian.search.FullPassage;
import org.faxian.search.Hit.PassageHit;
import org.faxian.search.engine.Passage;
import org.faxian.search.highlight.Snippet;
import org.faxian.search.highlight.Snippet.Range;

/**
 * A matching passage as shown in JSON and on pages.
 *
 * @param number the last part of its path: {@code 5}, {@code 5-1}, {@code 1.2}; absent outside the provisions
 * @param label the label as written: 第五条
 * @param heading the headings above it
 * @param highlights pairs of start and end offsets in the snippet, in UTF-16 units, the end exclusive
 * @param lines the lines of the passage around the best one; absent except for the best passage of a regulation
 * @param url the address of the passage, or of its best paragraph
 * @param status the status if the passage was repealed on its own; absent if it follows the regulation
 * @param body the snippet as HTML without the label, for pages that show the label separately
 */
public record PassageView(
        Optional<String> number,
        Optional<String> label,
        Optional<String> heading,
        String snippet,
        List<List<Integer>> highlights,
        String html,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Line> lines,
        String url,
        Optional<StatusView> status,
        @JsonIgnore String body) {

    /**
     * A line of a passage.
     *
     * @param best whether it is the line that is cited or matches best
     * @param body the text as HTML without the passage's label
     */
    public record Line(
            String text,
            List<List<Integer>> highlights,
            String html,
            boolean best,
            @JsonIgnore String body) {}

    /**
     * Creates the view of a passage.
     *
     * @param validity the validity to show; empty for none
     */
    public static PassageView of(
            VersionId version, PassageHit found, Optional<Validity> validity, PermanentLinks links) {
        Passage passage = found.passage();
        return new PassageView(
                stated(passage.path().substring(passage.path().lastIndexOf('/') + 1)),
                stated(passage.label()),
                stated(passage.heading()),
                found.snippet().text(),
                offsets(found.snippet()),
                MarkedHtml.of(found.snippet()),
                found.full().map(full -> lines(full, passage.label())).orElse(List.of()),
                links.passage(version, passage.path())
                        + found.provision().map(PermanentLinks::below).orElse(""),
                validity.map(StatusView::of),
                MarkedHtml.of(following(passage.label(), found.snippet())));
    }

    private static List<Line> lines(FullPassage full, String label) {
        return IntStream.range(0, full.lines().size())
                .mapToObj(at -> line(
                        full.lines().get(at),
                        full.best().filter(best -> best == at).isPresent(),
                        label))
                .toList();
    }

    private static Line line(Snippet line, boolean best, String label) {
        return new Line(line.text(), offsets(line), MarkedHtml.of(line), best, MarkedHtml.of(following(label, line)));
    }

    private static Snippet following(String label, Snippet snippet) {
        if (label.isEmpty() || !snippet.text().startsWith(label)) {
            return snippet;
        }
        int cut = snippet.text().startsWith("　", label.length()) ? label.length() + 1 : label.length();
        return new Snippet(
                snippet.text().substring(cut),
                snippet.highlights().stream()
                        .filter(range -> range.end() > cut)
                        .map(range -> new Range(Math.max(range.start() - cut, 0), range.end() - cut))
                        .toList());
    }

    static List<List<Integer>> offsets(Snippet snippet) {
        return snippet.highlights().stream()
                .map(range -> List.of(range.start(), range.end()))
                .toList();
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
