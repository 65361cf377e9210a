package org.faxian.regulation;

import java.util.List;
import java.util.Objects;

/**
 * A body that issues documents (发文机关), with its former names and its successors.
 *
 * @param name its full name
 * @param formerNames its earlier names
 * @param successors full names of the bodies that took over its tasks when it was dissolved
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
