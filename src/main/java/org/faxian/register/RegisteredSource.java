package org.faxian.register;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextSketch;

/**
 * A recognised text of a file, without its words.
 *
 * @param attachments files in its folder that hold its annexes
 * @param known its registration in the journal; empty for a new file
 */
public record RegisteredSource(
        SourceFile file, Document document, List<Attachment> attachments, Optional<Registration> known) {
    /** The similarity from which two texts count as one; extraction from different formats differs by less. */
    private static final double SAME_TEXT = 0.8;

    /**
     * A {@link RecognisedDocument} without its words, as the register needs it.
     *
     * @param articles the numbers of its first and last article; empty for a text without articles
     * @param attachments its attachments as named or linked
     * @param warnings the doubts from reading it
     */
    public record Document(
            Metadata metadata,
            TextSketch sketch,
            Optional<ArticleRange> articles,
            List<String> attachments,
            List<Warning> warnings) {
        public Document {
            Objects.requireNonNull(metadata, "metadata");
            Objects.requireNonNull(sketch, "sketch");
            Objects.requireNonNull(articles, "articles");
            attachments = List.copyOf(attachments);
            warnings = List.copyOf(warnings);
        }

        /** Returns the document without its words. */
        public static Document of(RecognisedDocument document) {
            return new Document(
                    document.metadata(),
                    document.sketch(),
                    ArticleRange.of(document.text()),
                    document.attachments(),
                    document.warnings());
        }

        /** Returns the document with other metadata. */
        public Document withMetadata(Metadata other) {
            return new Document(other, sketch, articles, attachments, warnings);
        }
    }

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
        /** Returns the first and last article of the text; empty for a text without articles. */
        static Optional<ArticleRange> of(RegulationText text) {
            IntSummaryStatistics numbers = text.articles().stream()
                    .mapToInt(article -> article.number().main())
                    .summaryStatistics();
            return numbers.getCount() == 0
                    ? Optional.empty()
                    : Optional.of(new ArticleRange(numbers.getMin(), numbers.getMax()));
        }

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
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(known, "known");
    }

    /** Returns the metadata of the document. */
    public Metadata metadata() {
        return document.metadata();
    }

    /** Returns the source with other metadata. */
    RegisteredSource withMetadata(Metadata other) {
        return new RegisteredSource(file, document.withMetadata(other), attachments, known);
    }

    /** Returns the source with its registration mapped to the id that is kept. */
    RegisteredSource under(UnaryOperator<RegulationId> kept) {
        return new RegisteredSource(
                file, document, attachments, known.map(line -> new Registration(kept.apply(line.id()), line.place())));
    }

    /** Returns whether both hold one text, allowing for differences of extraction from different formats. */
    boolean holdsTheTextOf(RegisteredSource other) {
        TextSketch own = document.sketch();
        TextSketch others = other.document.sketch();
        boolean bothEmpty = own.smallest().isEmpty() && others.smallest().isEmpty();
        return bothEmpty || own.similarity(others) >= SAME_TEXT;
    }

    /** Returns the source with the clauses from its attached lists (附件 of a decision). */
    public RegisteredSource withLists(List<ListedDocument> lists) {
        Stream<OperativeClause> listed = lists.stream()
                .map(document -> document.clauseIn(metadata().title()))
                .flatMap(Optional::stream);
        List<OperativeClause> clauses =
                Stream.concat(metadata().clauses().stream(), listed).distinct().toList();
        return withMetadata(metadata().withClauses(clauses));
    }
}
