package org.faxian.answer.regulation;

import java.util.List;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;

/**
 * A related regulation, in JSON and on the page.
 *
 * @param reason why it is related, in a sentence
 */
public record RelatedView(String id, String title, String url, String reason) {

    /** What is related to a regulation on the day asked for, the nearest first. */
    public static List<RelatedView> of(Found found, Advisor advisor, Snapshot snapshot) {
        return advisor.related(found.version().id(), found.asOf(), snapshot).stream()
                .map(one -> new RelatedView(
                        one.id().value(), one.title(), found.links().regulation(one.id()), one.reason()))
                .toList();
    }
}
