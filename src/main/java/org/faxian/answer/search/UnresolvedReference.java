package org.faxian.answer.search;

import java.util.List;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.ChoiceView;

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
                "没有文件的文号、标题或者条文是“" + shortened(ref) + "”" + (nearest.isEmpty() ? "" : "；相近的见 nearest"),
                "No regulation or provision answers to \"" + shortened(ref) + "\""
                        + (nearest.isEmpty() ? "" : "; nearest has what is like it"));
        this.nearest = List.copyOf(nearest);
    }

    /** Returns similar regulations, most likely first. */
    public List<ChoiceView> nearest() {
        return nearest;
    }
}
