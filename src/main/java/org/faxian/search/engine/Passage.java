package org.faxian.search.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.ArticleNumber;

/**
 * A unit of retrieval: an article, a numbered section, an annex, or one of the parts around them.
 *
 * @param position among the passages of its version, from 0
 * @param path its address beneath the regulation, such as {@code articles/5}; empty for the parts around the provisions
 * @param label as written: 第五条; empty for the parts around the provisions
 * @param heading the headings above it: 第二章　主动公开; may be empty
 * @param lines one a paragraph; a literal string is looked for within one line
 */
public record Passage(int position, String path, String label, String heading, List<String> lines) {
    /** A notice lays what it issues behind itself. */
    private static final String OF_WHAT_IS_ISSUED = "annexes/1/articles/";

    public Passage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
    }

    /** Among which passages something is looked for. */
    public enum Scope {
        ALL,
        /** Articles, numbered sections and annexes: those that have an address of their own. */
        PROVISIONS
    }

    /** Whether it has an address of its own. */
    public boolean isProvision() {
        return !path.isEmpty();
    }

    /** The article by which others cite it, also where the text that is cited stands in the annex of a notice. */
    public Optional<ArticleNumber> citable() {
        return article()
                .or(() -> path.startsWith(OF_WHAT_IS_ISSUED)
                        ? ArticleNumber.parsePath(path.substring(OF_WHAT_IS_ISSUED.length()))
                        : Optional.empty());
    }

    /** The article that it is; empty for other passages and for the articles of annexes. */
    public Optional<ArticleNumber> article() {
        return path.startsWith("articles/")
                ? ArticleNumber.parsePath(path.substring("articles/".length()))
                : Optional.empty();
    }
}
