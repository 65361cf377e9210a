package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.jspecify.annotations.Nullable;

/** A status as shown in JSON and on pages, with its start and its evidence. */
public record StatusView(
        ValidityStatus code,
        String label,
        Optional<LocalDate> since,
        Basis basis,
        List<EvidenceView> evidence,
        Optional<UntilView> until) {

    /** The next status and its first day. */
    public record UntilView(
            LocalDate on,
            ValidityStatus code,
            String label,
            @JsonIgnore boolean resumes) {
        /** Returns the sentence in the language, without a full stop. */
        public String in(Language language) {
            String key = code == ValidityStatus.IN_FORCE && resumes ? "resumed" : code.name();
            return language.say("status.until." + key, language.date(on));
        }
    }

    /**
     * A piece of evidence; a quotation comes with the regulation it is from.
     *
     * @param sentence the sentence of a remark or of a person's decision; empty if a clause is quoted
     * @param reason the reason of a remark
     */
    public record EvidenceView(
            String text,
            Optional<String> source,
            Optional<String> title,
            Optional<String> url,
            @JsonIgnore Optional<Label> sentence,
            @JsonIgnore Optional<Evidence.Reason> reason) {
        /** Returns the sentence in the language; quotations stay in Chinese. */
        public String in(Language language) {
            return sentence.map(language::say).orElse(text);
        }

        /** Returns whether the evidence holds only up to the day of the status, because later records may change it. */
        public boolean holdsSoFar() {
            return reason.filter(one -> one == Evidence.Reason.NOTHING_RECORDED).isPresent();
        }

        /** Returns whether a reader has to know the evidence before relying on the status. */
        public boolean warns() {
            return reason.filter(one -> one == Evidence.Reason.MENTIONED).isPresent();
        }

        /** Returns the language code of the sentence, or null if it is in the language of the page. */
        public @Nullable String code(Language language) {
            return sentence.isPresent() ? language.codeOf(sentence.get()) : Language.CHINESE.code();
        }
    }

    /** Creates the view of a status. */
    public static StatusView of(Validity validity) {
        return new StatusView(
                validity.status(),
                validity.status().label(),
                // A year before 1 stands for a span without a beginning.
                validity.since().filter(day -> day.getYear() > 0),
                validity.basis(),
                validity.evidence().stream().map(StatusView::evidence).toList(),
                validity.until()
                        .map(next -> new UntilView(
                                next.on(),
                                next.status(),
                                next.status().label(),
                                validity.status() == ValidityStatus.SUSPENDED)));
    }

    /** Creates the view of a piece of evidence. */
    public static EvidenceView evidence(Evidence evidence) {
        return new EvidenceView(
                evidence.text(),
                evidence.quoted().map(source -> source.id().value()),
                evidence.quoted().map(Evidence.Source::title),
                evidence.quoted().map(source -> PermanentLinks.TODAY.regulation(source.id())),
                evidence.quoted().isPresent() ? Optional.empty() : Optional.of(evidence.sentence()),
                evidence instanceof Evidence.Remark remark ? Optional.of(remark.reason()) : Optional.empty());
    }

    /** Returns the status as a CSS class name: {@code in-force}. */
    public String style() {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the sentence a reader has to know before relying on the text; empty if it is simply in force. */
    public Optional<Message> sentence() {
        return code == ValidityStatus.IN_FORCE ? Optional.empty() : Optional.of(Message.of("status.sentence." + code));
    }
}
