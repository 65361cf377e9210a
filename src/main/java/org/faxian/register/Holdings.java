package org.faxian.register;

import java.util.List;

/**
 * What the files of a corpus bring to its register.
 *
 * @param sources files that hold regulations
 * @param explanations files that explain regulations and are none
 * @param catalogues lists that tell of documents beside them and fill in what their texts do not say
 */
public record Holdings(
        List<RegisteredSource> sources, List<RegisteredExplanation> explanations, List<Catalogue> catalogues) {
    public Holdings {
        sources = List.copyOf(sources);
        explanations = List.copyOf(explanations);
        catalogues = List.copyOf(catalogues);
    }
}
