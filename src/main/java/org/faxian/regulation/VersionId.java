package org.faxian.regulation;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a version: {@code k3vexample@2024-03-01}, with {@code .2} for the second of that day, and {@code @undated}
 * if no date is known.
 *
 * @param label the part after the @
 */
public record VersionId(RegulationId regulation, String label) implements Comparable<VersionId> {
    private static final Pattern FORM = Pattern.compile("([a-z2-7]+)@((?:\\d{4}-\\d{2}-\\d{2}|undated)(?:\\.\\d+)?)");

    public VersionId {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(label, "label");
    }

    /** Parses the form written by {@link #toString}. */
    public static VersionId parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("a version is written id@2024-03-01, found: " + text);
        }
        return new VersionId(new RegulationId(m.group(1)), m.group(2));
    }

    @Override
    public int compareTo(VersionId other) {
        int byId = regulation.compareTo(other.regulation);
        return byId != 0 ? byId : label.compareTo(other.label);
    }

    @Override
    public String toString() {
        return regulation + "@" + label;
    }
}
