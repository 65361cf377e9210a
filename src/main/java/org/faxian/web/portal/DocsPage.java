package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The model of the page {@code /docs}, the API description in readable form. */
public record DocsPage(PageContext frame, List<Operation> operations) {

    /**
     * An operation of the API.
     *
     * @param example an example request; empty if it needs an id
     * @param responses the descriptions of the responses, by status
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
     * @param values the accepted values, if they are listed
     */
    public record Parameter(
            String name, boolean isInPath, boolean isRequired, String description, List<String> values) {}
}
