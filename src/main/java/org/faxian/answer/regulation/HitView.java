package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.answer.PermanentLinks;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;
import org.faxian.search.Hit;
import org.faxian.search.Hit.PassageHit;
import org.faxian.search.engine.Passage;
import org.faxian.search.highlight.Snippet;
import org.faxian.search.highlight.Snippet.Range;

/**
 * A hit as shown in JSON and on pages.
 *
 * @param number all document numbers, joined by 、
 * @param pending the version that is already known and takes effect later
 * @param wordingSince the day from which the version has effect, if the regulation itself is older
 * @param articlesMore the number of matching passages beyond those in {@code articles}
 * @param titleHighlights pairs of offsets in the title, as in the snippets
 * @param titleHtml the title with the matches in {@code <mark>}
 */
public record HitView(
        String id,
        String version,
        String title,
        Optional<String> number,
        RegulationKind kind,
        List<String> authorities,
        StatusView status,
        Optional<LocalDate> promulgatedOn,
        Optional<LocalDate> firstEffectiveOn,
        Optional<LocalDate> effectiveOn,
        @JsonIgnore Optional<LocalDate> wordingSince,
        String url,
        float score,
        String matched,
        Optional<String> pending,
        List<ArticleHit> articles,
        int articlesMore,
        List<List<Integer>> titleHighlights,
        String titleHtml) {

    /**
     * A matching passage.
     *
     * @param number the last part of its path: {@code 5}, {@code 5-1}, {@code 1.2}; absent outside the provisions
     * @param label the label as written: 第五条
     * @param heading the headings above it
     * @param status the status if the passage was repealed on its own; absent if it follows the regulation
     * @param body the snippet as HTML without the label, for pages that show the label separately
     * @param highlights pairs of start and end offsets in the snippet, in UTF-16 units, the end exclusive
     */
    public record ArticleHit(
            Optional<String> number,
            Optional<String> label,
            Optional<String> heading,
            String snippet,
            List<List<Integer>> highlights,
            String html,
            String url,
            Optional<StatusView> status,
            @JsonIgnore String body) {}

    /** Creates the view of a hit. */
    public static HitView of(Hit hit, PermanentLinks links) {
        Caption caption = hit.metadata().caption();
        return new HitView(
                hit.version().regulation().value(),
                hit.version().toString(),
                hit.title().text(),
                numbers(caption),
                caption.kind(),
                caption.authorities(),
                StatusView.of(hit.validity()),
                hit.metadata().enactment().firstKnownDate(),
                hit.metadata().beganOn(),
                hit.metadata().term().effectiveOn(),
                hit.metadata().wordingSince(),
                links.version(hit.version()),
                hit.score(),
                hit.matched().name().toLowerCase(Locale.ROOT),
                hit.pending().map(Object::toString),
                articles(hit, links),
                Math.max(0, hit.matching() - hit.articles().size()),
                offsets(hit.title()),
                MarkedHtml.of(hit.title()));
    }

    /** Returns all document numbers, joined by 、; empty if there are none. */
    public static Optional<String> numbers(Caption caption) {
        return caption.numbers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        caption.numbers().stream().map(DocumentNumber::written).collect(Collectors.joining("、")));
    }

    /** Returns the passages, except those that only repeat the title. */
    private static List<ArticleHit> articles(Hit hit, PermanentLinks links) {
        return hit.articles().stream()
                .filter(found -> !found.snippet().text().equals(hit.title().text()))
                .map(found -> article(hit.version(), found, found.repealed(), links))
                .toList();
    }

    /**
     * Creates the view of a passage on its own.
     *
     * @param validity the validity to show; empty for none
     */
    public static ArticleHit article(
            VersionId version, PassageHit found, Optional<Validity> validity, PermanentLinks links) {
        Passage passage = found.passage();
        return new ArticleHit(
                stated(passage.path().substring(passage.path().lastIndexOf('/') + 1)),
                stated(passage.label()),
                stated(passage.heading()),
                found.snippet().text(),
                offsets(found.snippet()),
                MarkedHtml.of(found.snippet()),
                links.passage(version, passage.path())
                        + found.cited().map(PermanentLinks::below).orElse(""),
                validity.map(StatusView::of),
                MarkedHtml.of(following(passage.label(), found.snippet())));
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

    private static List<List<Integer>> offsets(Snippet snippet) {
        return snippet.highlights().stream()
                .map(range -> List.of(range.start(), range.end()))
                .toList();
    }

    private static Optional<String> stated(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
