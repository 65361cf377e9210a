package org.faxian.answer.search;

import java.util.List;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.language.Message;

/** The refusal of a reference that means nothing, with similar regulations. */
public final class UnresolvedReference extends Refusal {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // handled where it is thrown and never serialized
    private final List<ChoiceView> nearest;

    UnresolvedReference(String ref, List<ChoiceView> nearest) {
        super(
                Kind.NOT_FOUND,
                "unresolved-reference",
                "ref",
                Message.of(
                        nearest.isEmpty() ? "problem.unresolved-reference" : "problem.unresolved-reference-but-near",
                        shortened(ref)));
        this.nearest = List.copyOf(nearest);
    }

    /** Returns similar regulations, most likely first. */
    public List<ChoiceView> nearest() {
        return nearest;
    }
}
