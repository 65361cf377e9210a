package org.faxian.search.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.ArticleNumber;

/**
 * A unit of retrieval: an article, a numbered section, an annex, or one of the parts around them.
 *
 * @param position position among the passages of its version, from 0
 * @param path address within the regulation, such as {@code articles/5}; empty for the parts around the provisions
 * @param label label as written: 第五条; empty for the parts around the provisions
 * @param heading headings above it: 第二章　主动公开; may be empty
 * @param lines lines, one per paragraph; a literal string is searched for within one line
 */
public record Passage(int position, String path, String label, String heading, List<String> lines) {
    /** A notice contains the text that it issues as its first annex. */
    private static final String OF_WHAT_IS_ISSUED = "annexes/1/articles/";

    public Passage {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
    }

    /** The passages that a search covers. */
    public enum Scope {
        ALL,
        /** Articles, numbered sections and annexes: the passages with their own address. */
        PROVISIONS
    }

    /** Returns whether the passage has its own address. */
    public boolean isProvision() {
        return !path.isEmpty();
    }

    /**
     * Returns the article as which the passage is cited, including an article in the annex of a notice that issues the
     * cited text.
     */
    public Optional<ArticleNumber> citable() {
        return article()
                .or(() -> path.startsWith(OF_WHAT_IS_ISSUED)
                        ? ArticleNumber.parsePath(path.substring(OF_WHAT_IS_ISSUED.length()))
                        : Optional.empty());
    }

    /** Returns the article number; empty for other passages and for articles of annexes. */
    public Optional<ArticleNumber> article() {
        return path.startsWith("articles/")
                ? ArticleNumber.parsePath(path.substring("articles/".length()))
                : Optional.empty();
    }
}
