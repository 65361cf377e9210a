package org.faxian.search.suggest;

import java.util.Objects;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationId;

/**
 * A regulation related to another one (相关法规).
 *
 * @param reason reason for the relation, in one sentence
 */
public record RelatedRegulation(RegulationId id, String title, Message reason) {
    public RelatedRegulation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(reason, "reason");
    }
}
