package org.faxian.answer.regulation;

import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.names.ReferenceTarget;

/**
 * A regulation or provision that a reference means or may mean.
 *
 * @param number all document numbers, joined by 、
 * @param provision the cited provision: 第五条第二款; absent if the whole regulation is meant
 * @param url the address of its page
 * @param api its address in the API
 */
public record ChoiceView(
        String id,
        String title,
        Optional<String> number,
        RegulationKind kind,
        List<String> authorities,
        StatusView status,
        Optional<String> provision,
        String url,
        String api) {
    /** Creates the view of a possible meaning. */
    public static ChoiceView of(ReferenceTarget meant, Found found) {
        Caption caption = found.version().metadata().caption();
        String url = found.links().meant(meant);
        return new ChoiceView(
                meant.regulation().value(),
                caption.title(),
                HitView.numbers(caption),
                caption.kind(),
                caption.authorities(),
                StatusView.of(found.validity()),
                meant.provision().map(ProvisionReference::label),
                url,
                "/api/v1" + url);
    }
}
