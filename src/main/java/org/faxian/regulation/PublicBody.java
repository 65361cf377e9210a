package org.faxian.regulation;

import java.util.List;
import java.util.Objects;

/**
 * A body that issues documents (发文机关), with the names that it bore and the bodies that have taken over from it.
 *
 * @param name its full name
 * @param formerNames names that it bore before
 * @param successors full names of the bodies to which its tasks went when it was dissolved
 */
public record PublicBody(String name, List<String> formerNames, List<String> successors) {
    public PublicBody {
        formerNames = Objects.requireNonNullElse(formerNames, List.<String>of());
        successors = Objects.requireNonNullElse(successors, List.<String>of());
        formerNames = List.copyOf(formerNames);
        successors = List.copyOf(successors);
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a body has a full name: {\"name\": \"云江省市场监督管理局\", \"formerNames\": [\"云江省工商行政管理局\"]}");
        }
    }
}
