package org.faxian.answer.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.SearchLink;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.regulation.RegulationView;
import org.faxian.answer.regulation.RegulationView.ReplacementView;
import org.faxian.answer.regulation.Replacement;
import org.faxian.answer.regulation.StatusView;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.search.Hit;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advice;
import org.faxian.search.suggest.Relaxation;

/**
 * The help for a search with few hits, as shown in JSON and on the page.
 *
 * @param ended the hits of this search among regulations that are not in force, if there are no others
 */
public record AdviceView(
        Optional<CorrectedView> corrected,
        List<SuggestionView> suggestions,
        List<RelaxationView> relaxations,
        List<EndedView> ended) {

    /** The query that may have been meant, with the address of its search. */
    public record CorrectedView(String text, String url) {}

    /** A looser search: the condition it drops, its address, and its number of hits. */
    public record RelaxationView(
            String label,
            String url,
            long total,
            @JsonIgnore Message name) {}

    /**
     * A regulation that is not in force.
     *
     * @param replacedBy the regulations that replaced it
     */
    public record EndedView(
            String id,
            String title,
            Optional<String> number,
            StatusView status,
            String url,
            List<ReplacementView> replacedBy) {}

    /** Creates the view of the help. */
    public static AdviceView of(Advice advice, SearchForm form, Snapshot snapshot) {
        SearchLink link = form.link();
        return new AdviceView(
                advice.corrected()
                        .map(text ->
                                new CorrectedView(text, link.with("q", text).url())),
                advice.suggestions().stream()
                        .map(suggestion -> SuggestionView.of(suggestion, form.links()))
                        .toList(),
                advice.relaxations().stream()
                        .map(relaxation -> relaxation(relaxation, link))
                        .toList(),
                advice.ended().stream().map(hit -> ended(hit, form, snapshot)).toList());
    }

    private static RelaxationView relaxation(Relaxation relaxation, SearchLink link) {
        SearchLink looser = link;
        for (Map.Entry<String, List<String>> changed : relaxation.parameters().entrySet()) {
            looser = looser.with(changed.getKey(), changed.getValue());
        }
        return new RelaxationView(
                Language.CHINESE.say(relaxation.label()), looser.url(), relaxation.total(), relaxation.label());
    }

    private static EndedView ended(Hit hit, SearchForm form, Snapshot snapshot) {
        Caption caption = hit.metadata().caption();
        return new EndedView(
                hit.version().regulation().value(),
                caption.title(),
                HitView.numbers(caption),
                StatusView.of(hit.validity()),
                form.links().version(hit.version()),
                snapshot.regulation(hit.version().regulation()).stream()
                        .flatMap(regulation ->
                                Replacement.chain(regulation, form.request().asOf(), snapshot).stream())
                        .map(replacement -> RegulationView.replacement(replacement, form.links()))
                        .toList());
    }
}
