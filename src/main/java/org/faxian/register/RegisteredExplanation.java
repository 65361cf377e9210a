package org.faxian.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.SourceFile;

/**
 * A file that explains regulations and is not one itself.
 *
 * @param explained the names of the explained regulations
 * @param known its registration in the journal; empty for a new file
 */
public record RegisteredExplanation(
        SourceFile file, String title, List<String> explained, Optional<Registration> known) {
    public RegisteredExplanation {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(known, "known");
        explained = List.copyOf(explained);
    }

    Explanation explanation() {
        return new Explanation(title, file);
    }
}
