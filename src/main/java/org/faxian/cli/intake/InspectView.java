package org.faxian.cli.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.FileOutcome;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.Provision;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.Relation;

/** The data recognised in a file, as {@code inspect --json} prints it; absent means not stated. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record InspectView(
        String file,
        Optional<String> mediaType,
        FileOutcome outcome,
        Optional<Message> detail,
        @JsonUnwrapped InspectedFields fields,
        List<RepealView> repeals,
        List<ActView> acts,
        List<OutlineView> outline,
        List<ArticleView> articles,
        Map<String, Provenance> provenance,
        List<Message> warnings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InspectView> texts) {

    /**
     * A document that this one repeals or declares lapsed.
     *
     * @param partly whether it does so in part
     */
    record RepealView(
            Optional<String> title,
            Optional<String> number,
            Optional<LocalDate> date,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean partly) {}

    /**
     * An act of this document on another one.
     *
     * @param provisions the provisions affected, if they can be identified
     * @param on the date that the clause names
     * @param until the last day of the act, as far as the text states it or a first day from which it follows
     */
    record ActView(
            Relation.Type act,
            Optional<String> title,
            Optional<String> number,
            List<String> provisions,
            Optional<LocalDate> on,
            Optional<LocalDate> until,
            String clause) {}

    /** An article: {@code 5-1}, 第五条之一. */
    record ArticleView(String number, String label, Optional<String> heading, String text) {}

    /** Returns the view of a file that was read. */
    public static InspectView of(String file, IngestOutcome outcome) {
        return switch (outcome) {
            case IngestOutcome.Recognised(String mediaType, RecognisedDocument document) ->
                recognised(file, mediaType, document, FileOutcome.REGISTERED, Optional.empty());
            case IngestOutcome.Doubtful d ->
                recognised(file, d.mediaType(), d.document(), FileOutcome.DOUBTFUL, Optional.of(outcome.detail()));
            default -> unread(file, outcome);
        };
    }

    private static InspectView recognised(
            String file, String mediaType, RecognisedDocument document, FileOutcome outcome, Optional<Message> detail) {
        Metadata metadata = document.metadata();
        return new InspectView(
                file,
                Optional.of(mediaType),
                outcome,
                detail,
                InspectedFields.of(Optional.of(metadata)),
                repeals(metadata),
                acts(metadata),
                OutlineView.of(document.text()),
                articles(document),
                provenance(metadata),
                document.warnings().stream()
                        .map(warning -> Message.of(
                                "cli.inspect.warning", Message.of("cli.doubt." + warning.code()), warning.message()))
                        .toList(),
                document.texts().stream()
                        .map(text -> recognised(file, mediaType, text, outcome, Optional.empty()))
                        .toList());
    }

    private static List<RepealView> repeals(Metadata metadata) {
        return metadata.clauses().stream()
                .filter(clause -> clause.type().ends())
                .map(clause -> new RepealView(
                        clause.title(),
                        clause.number().map(DocumentNumber::written),
                        clause.date(),
                        clause.type() == Relation.Type.REPEALS_PARTLY))
                .toList();
    }

    private static List<ActView> acts(Metadata metadata) {
        return metadata.clauses().stream()
                .filter(clause -> clause.type().isAct())
                .map(clause -> new ActView(
                        clause.type(),
                        clause.title(),
                        clause.number().map(DocumentNumber::written),
                        clause.provisions().stream()
                                .map(ProvisionReference::path)
                                .toList(),
                        clause.on(),
                        clause.on().flatMap(clause::lastDayFrom).or(clause::until),
                        clause.clause()))
                .toList();
    }

    private static List<ArticleView> articles(RecognisedDocument document) {
        return document.text().articles().stream()
                .map((Provision.Article article) ->
                        new ArticleView(article.number().path(), article.label(), article.heading(), article.text()))
                .toList();
    }

    /** Returns the provenance of each field, by the field's name in this view. */
    private static Map<String, Provenance> provenance(Metadata metadata) {
        Map<String, Provenance> provenance = new LinkedHashMap<>();
        for (Field field : Field.values()) {
            Optional.ofNullable(metadata.provenance().get(field))
                    .ifPresent(source -> provenance.put(field.wireName(), source));
        }
        return provenance;
    }

    private static InspectView unread(String file, IngestOutcome outcome) {
        Message detail = outcome.detail();
        return new InspectView(
                file,
                outcome.format(),
                outcome.result(),
                Optional.of(detail).filter(one -> !one.equals(Message.NONE)),
                InspectedFields.of(Optional.empty()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                List.of());
    }
}
