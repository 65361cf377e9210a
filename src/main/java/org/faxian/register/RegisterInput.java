package org.faxian.register;

import java.util.List;

/**
 * The input of a register: the files of a corpus.
 *
 * @param sources files with regulations
 * @param explanations files that explain regulations
 * @param catalogues lists that supply data missing from the texts of documents in their folders
 */
public record RegisterInput(
        List<RegisteredSource> sources, List<RegisteredExplanation> explanations, List<Catalogue> catalogues) {
    public RegisterInput {
        sources = List.copyOf(sources);
        explanations = List.copyOf(explanations);
        catalogues = List.copyOf(catalogues);
    }
}
