package org.faxian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.DaysOutOfOrder;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.SourceFile;

/**
 * A text with doubts about its articles, pages or days (文本存疑).
 *
 * @param doubts the doubts, at least one
 * @param settle the command that settles the doubts
 */
record DoubtfulReading(Subject subject, List<Label> doubts, Settlement settle) implements AboutRegulation {
    /** Codes of doubts that are reported as findings of other types. */
    private static final Set<String> OF_OTHERS = Set.of(
            OcrText.CODE,
            OcrText.DAY,
            UnreadClause.CODE,
            "sources-disagree",
            "no-date",
            "title-from-file-name",
            "in-force-with-another",
            DaysOutOfOrder.CODE);

    DoubtfulReading {
        doubts = List.copyOf(doubts);
    }

    static Stream<DoubtfulReading> in(AuditContext audited) {
        return audited.living()
                .flatMap(subject -> Stream.concat(days(subject).stream(), text(audited, subject).stream()));
    }

    /** Returns the doubts about days that no person has decided, whether by confirming or by correcting a day. */
    private static Optional<DoubtfulReading> days(Subject subject) {
        List<DaysOutOfOrder> open =
                DaysOutOfOrder.in(
                                subject.metadata().enactment(),
                                subject.metadata().term())
                        .stream()
                        .filter(days -> Stream.of(days.first(), days.second())
                                .noneMatch(field -> field.isFrom(Provenance.DECIDED, subject.metadata())))
                        .toList();
        return open.stream()
                .findFirst()
                .map(first -> new DoubtfulReading(
                        subject,
                        open.stream()
                                .<Label>map(days -> Message.of(
                                        "audit.days-out-of-order",
                                        days.first(),
                                        days.firstDay().toString(),
                                        days.second(),
                                        days.secondDay().toString()))
                                .toList(),
                        Settlement.of("correct", subject.correctable())
                                .with("--set", first.first().wireName() + "=DATE")
                                .with("--set", first.second().wireName() + "=DATE")
                                .forReason()));
    }

    private static Optional<DoubtfulReading> text(AuditContext audited, Subject subject) {
        List<Label> doubts = new ArrayList<>();
        for (SourceFile file : subject.files()) {
            boolean isLaterPart = subject.version().parts().indexOf(file) > 0;
            TreeMap<String, List<Warning>> byCode = audited.notes().of(file).stream()
                    .filter(warning -> !OF_OTHERS.contains(warning.code()))
                    // The second part of a text does not begin with its first article.
                    .skip(isLaterPart ? 1 : 0)
                    .collect(Collectors.groupingBy(Warning::code, TreeMap::new, Collectors.toList()));
            byCode.values().forEach(warnings -> doubts.add(sentence(file, warnings)));
        }
        return Optional.of(doubts)
                .filter(found -> !found.isEmpty())
                .map(found -> new DoubtfulReading(subject, found, Settlement.ingest("FILE")));
    }

    /** Describes the first doubt of a kind, because the others usually follow from it. */
    private static Message sentence(SourceFile file, List<Warning> warnings) {
        DoubtTerm doubt = DoubtTerm.of(warnings.getFirst().code());
        Label places = warnings.size() > 1 ? Message.of("audit.doubt-places", doubt, warnings.size()) : doubt.message();
        return warnings.getFirst()
                .place()
                .map(place -> Message.of("audit.doubt-at", places, place, file.name()))
                .orElseGet(() -> Message.of("audit.doubt-in", places, file.name()));
    }

    @Override
    public FindingType type() {
        return FindingType.DOUBTFUL_READING;
    }

    @Override
    public Message problem() {
        String key = settle.words().contains("correct") ? "audit.doubtful-days" : "audit.doubtful-text";
        return Message.of(key, Message.joined("audit.both", doubts.stream()));
    }
}
