package org.faxian.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextSketch;

/**
 * A recognised file, without its text.
 *
 * @param articles the numbers of its first and last article; empty for a text without articles
 * @param attachments files in its folder that hold its annexes
 * @param known its registration in the journal; empty for a new file
 */
public record RegisteredSource(
        SourceFile file,
        Metadata metadata,
        TextSketch sketch,
        Optional<ArticleRange> articles,
        List<Attachment> attachments,
        Optional<Registration> known) {
    /** The similarity from which two texts count as one; extraction from different formats differs by less. */
    private static final double SAME_TEXT = 0.8;

    /**
     * A line of the journal that assigns a file to a regulation.
     *
     * @param place the number of such lines before it, which determines the older of two ids
     */
    public record Registration(RegulationId id, int place) {
        public Registration {
            Objects.requireNonNull(id, "id");
        }
    }

    /** The articles from one number to another, both inclusive. */
    public record ArticleRange(int first, int last) {
        /** Returns whether the ranges have an article in common. */
        boolean overlaps(ArticleRange other) {
            return first <= other.last && other.first <= last;
        }
    }

    /**
     * A file that holds an annex of the document.
     *
     * @param isKnown whether the journal already contains it
     */
    public record Attachment(SourceFile file, boolean isKnown) {}

    public RegisteredSource {
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(sketch, "sketch");
        Objects.requireNonNull(articles, "articles");
        Objects.requireNonNull(known, "known");
    }

    /** Returns the source with other metadata. */
    RegisteredSource withMetadata(Metadata other) {
        return new RegisteredSource(file, other, sketch, articles, attachments, known);
    }

    /** Returns the source with its registration mapped to the id that is kept. */
    RegisteredSource under(UnaryOperator<RegulationId> kept) {
        return new RegisteredSource(
                file,
                metadata,
                sketch,
                articles,
                attachments,
                known.map(line -> new Registration(kept.apply(line.id()), line.place())));
    }

    /** Returns whether both hold one text, allowing for differences of extraction from different formats. */
    boolean holdsTheTextOf(RegisteredSource other) {
        boolean bothEmpty =
                sketch.smallest().isEmpty() && other.sketch.smallest().isEmpty();
        return bothEmpty || sketch.similarity(other.sketch) >= SAME_TEXT;
    }

    /** Returns the source with the clauses from its attached lists (附件 of a decision). */
    public RegisteredSource withLists(List<ListedDocument> lists) {
        Stream<OperativeClause> listed = lists.stream()
                .map(document -> document.clauseIn(metadata.title()))
                .flatMap(Optional::stream);
        List<OperativeClause> clauses =
                Stream.concat(metadata.clauses().stream(), listed).distinct().toList();
        return new RegisteredSource(file, metadata.withClauses(clauses), sketch, articles, attachments, known);
    }
}
