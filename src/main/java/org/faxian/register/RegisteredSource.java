package org.faxian.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param known the regulation to which the journal has assigned it; empty for a new file
 */
public record RegisteredSource(
        SourceFile file,
        Metadata metadata,
        TextSketch sketch,
        Optional<ArticleRange> articles,
        List<Attachment> attachments,
        Optional<RegulationId> known) {

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

    /** The same under this id. */
    RegisteredSource withKnown(Optional<RegulationId> id) {
        return new RegisteredSource(file, metadata, sketch, articles, attachments, id);
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
