package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;

/**
 * A related regulation, as shown in JSON and on the page.
 *
 * @param reason one sentence on why it is related
 */
public record RelatedView(
        String id,
        String title,
        String url,
        String reason,
        @JsonIgnore Message why) {

    /** Returns the regulations related to a regulation on the requested day, the closest first. */
    public static List<RelatedView> of(Found found, Advisor advisor, Snapshot snapshot) {
        return advisor.related(found.version().id(), found.asOf(), snapshot).stream()
                .map(one -> new RelatedView(
                        one.id().value(),
                        one.title(),
                        found.links().regulation(one.id()),
                        Language.CHINESE.say(one.reason()),
                        one.reason()))
                .toList();
    }
}
