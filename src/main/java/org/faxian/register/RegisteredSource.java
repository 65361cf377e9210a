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
 * A file that was recognised, without its text.
 *
 * @param articles the numbers of its first and last article; empty for a text without articles
 * @param attachments files beside it that hold its annexes
 * @param known where the journal has it; empty for a new file
 */
public record RegisteredSource(
        SourceFile file,
        Metadata metadata,
        TextSketch sketch,
        Optional<ArticleRange> articles,
        List<Attachment> attachments,
        Optional<Registration> known) {
    /** Texts that share this much are one text; extraction from different formats differs by less. */
    private static final double SAME_TEXT = 0.8;

    /**
     * A line of the journal that assigns a file to a regulation.
     *
     * @param place how many such lines stand before it, so that the older of two ids can be told
     */
    public record Registration(RegulationId id, int place) {
        public Registration {
            Objects.requireNonNull(id, "id");
        }
    }

    /** The articles from one number to another, both included. */
    public record ArticleRange(int first, int last) {
        /** Whether the two have an article in common. */
        boolean overlaps(ArticleRange other) {
            return first <= other.last && other.first <= last;
        }
    }

    /**
     * A file that holds an annex of the document.
     *
     * @param isKnown whether the journal has it already
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

    /** The same with these metadata instead. */
    RegisteredSource withMetadata(Metadata other) {
        return new RegisteredSource(file, other, sketch, articles, attachments, known);
    }

    /** The same with its registration under another id where that has taken the place of its own. */
    RegisteredSource under(UnaryOperator<RegulationId> kept) {
        return new RegisteredSource(
                file,
                metadata,
                sketch,
                articles,
                attachments,
                known.map(line -> new Registration(kept.apply(line.id()), line.place())));
    }

    /** Whether both hold the same text, as far as extraction from different formats lets it be the same. */
    boolean holdsTheTextOf(RegisteredSource other) {
        boolean bothEmpty =
                sketch.smallest().isEmpty() && other.sketch.smallest().isEmpty();
        return bothEmpty || sketch.similarity(other.sketch) >= SAME_TEXT;
    }

    /** The same with what the lists that belong to the document (附件 of a decision) do to what they name. */
    public RegisteredSource withLists(List<ListedDocument> lists) {
        Stream<OperativeClause> listed = lists.stream()
                .map(document -> document.clauseIn(metadata.title()))
                .flatMap(Optional::stream);
        List<OperativeClause> clauses =
                Stream.concat(metadata.clauses().stream(), listed).distinct().toList();
        return new RegisteredSource(file, metadata.withClauses(clauses), sketch, articles, attachments, known);
    }
}
