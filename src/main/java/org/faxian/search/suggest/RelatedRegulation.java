package org.faxian.search.suggest;

import java.util.Objects;
import org.faxian.regulation.RegulationId;

/**
 * A regulation that readers of another may want to see (相关法规).
 *
 * @param reason why, in a sentence
 */
public record RelatedRegulation(RegulationId id, String title, String reason) {
    public RelatedRegulation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
    }
}
