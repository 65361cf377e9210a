package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page {@code /docs} shows: the description of the API, to be read. */
public record DocsPage(Frame frame, List<Operation> operations) {

    /**
     * An address and what it answers.
     *
     * @param example a request that can be tried; empty where it needs an id
     * @param responses by status
     */
    public record Operation(
            String id,
            String path,
            String summary,
            Optional<String> description,
            List<Parameter> parameters,
            Optional<String> example,
            List<Map.Entry<String, String>> responses) {}

    /**
     * A parameter.
     *
     * @param values those that it takes, where they are few
     */
    public record Parameter(
            String name, boolean isInPath, boolean isRequired, String description, List<String> values) {}
}
