package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faxian.answer.PermanentLinks;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.Hit;
import org.faxian.search.Hit.PassageHit;

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
        List<PassageView> articles,
        int articlesMore,
        List<List<Integer>> titleHighlights,
        String titleHtml) {

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
                PassageView.offsets(hit.title()),
                MarkedHtml.of(hit.title()));
    }

    /** Returns all document numbers, joined by 、; empty if there are none. */
    public static Optional<String> numbers(Caption caption) {
        return caption.numbers().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        caption.numbers().stream().map(DocumentNumber::written).collect(Collectors.joining("、")));
    }

    /** Returns the passages, except those that only repeat the title; the first one in full. */
    private static List<PassageView> articles(Hit hit, PermanentLinks links) {
        List<PassageHit> telling = hit.articles().stream()
                .filter(found -> !found.snippet().text().equals(hit.title().text()))
                .toList();
        return IntStream.range(0, telling.size())
                .mapToObj(at -> at == 0 ? telling.get(0) : telling.get(at).withoutFull())
                .map(found -> PassageView.of(hit.version(), found, found.repealed(), links))
                .toList();
    }
}
