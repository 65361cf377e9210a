package org.faxian.answer.regulation;

import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.names.Meant;

/**
 * A regulation, or a provision of one, that a reference means or may mean.
 *
 * @param number all numbers, joined by 、
 * @param provision that is cited: 第五条第二款; absent where the whole is meant
 * @param url its page
 * @param api the same for programs
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
    /** What may be meant, as it is shown. */
    public static ChoiceView of(Meant meant, Found found) {
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
