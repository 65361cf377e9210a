package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faxian.answer.Links;
import org.faxian.language.Language;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.jspecify.annotations.Nullable;

/** A status as it is shown, in JSON and on pages: what, since when, and on what evidence. */
public record StatusView(
        ValidityStatus code,
        String label,
        Optional<LocalDate> since,
        Basis basis,
        List<EvidenceView> evidence,
        Optional<UntilView> until) {

    /** What comes next, and the first day on which it does. */
    public record UntilView(
            LocalDate on,
            ValidityStatus code,
            String label,
            @JsonIgnore boolean resumes) {
        /** The sentence for a reader, with {0} for the day. */
        @JsonIgnore
        public String sentence() {
            return switch (code) {
                case IN_FORCE -> resumes ? "将于 {0}恢复施行" : "将于 {0}施行";
                case NOT_YET_IN_FORCE, UNKNOWN -> "自 {0}起效力待核";
                case PARTIALLY_IN_FORCE -> "将于 {0}部分失效";
                case SUSPENDED -> "将于 {0}暂停施行";
                case SUPERSEDED -> "将于 {0}由修改后的文本取代";
                case REPEALED -> "将于 {0}废止";
                case LAPSED -> "将于 {0}失效";
            };
        }
    }

    /**
     * A piece of evidence; where it quotes, with the regulation that says so.
     *
     * @param remark where nothing is quoted and nobody has decided it, what is known
     */
    public record EvidenceView(
            String text,
            Optional<String> source,
            Optional<String> title,
            Optional<String> url,
            @JsonIgnore Optional<Evidence.Remark> remark) {
        /** The sentence in that language; what is quoted or decided stays as it is. */
        public String in(Language language) {
            return remark.map(one ->
                            language.say(one.reason().sentence(), one.details().toArray()))
                    .orElse(text);
        }

        /** Whether it is known up to the day of the status only: what was not recorded may still be. */
        public boolean holdsSoFar() {
            return remark.filter(one -> one.reason() == Evidence.Reason.NOTHING_RECORDED)
                    .isPresent();
        }

        /** Whether a reader has to know it before relying on the status. */
        public boolean warns() {
            return remark.filter(one -> one.reason() == Evidence.Reason.MENTIONED)
                    .isPresent();
        }

        /** The language of the sentence where the page is in that one; null where it is the page's own. */
        public @Nullable String code(Language language) {
            return remark.isPresent() ? null : "zh-CN";
        }
    }

    /** A status as it is shown. */
    public static StatusView of(Validity validity) {
        return new StatusView(
                validity.status(),
                validity.status().label(),
                // A span that begins with the first of all days has no beginning to tell.
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

    /** Evidence as it is shown. */
    public static EvidenceView evidence(Evidence evidence) {
        return new EvidenceView(
                evidence.text(),
                evidence.quoted().map(source -> source.id().value()),
                evidence.quoted().map(Evidence.Source::title),
                evidence.quoted().map(source -> Links.TODAY.regulation(source.id())),
                evidence instanceof Evidence.Remark remark ? Optional.of(remark) : Optional.empty());
    }

    /** The status as the name of a style: {@code in-force}. */
    public String style() {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a reader has to know before relying on the text; empty where it is simply in force. */
    public String sentence() {
        return switch (code) {
            case IN_FORCE -> "";
            case NOT_YET_IN_FORCE -> "已经公布，尚未施行。";
            case PARTIALLY_IN_FORCE -> "部分条款已经失效，其余条款仍然有效。";
            case SUSPENDED -> "目前暂停施行。";
            case SUPERSEDED -> "这是修改以前的文本，不再适用。";
            case REPEALED -> "已被废止，不再适用。以下是它最后的文本，供查阅。";
            case LAPSED -> "有效期已满，不再适用。以下是它最后的文本，供查阅。";
            case UNKNOWN -> "现有资料不足以判断是否有效，引用前请向制定机关核实。";
        };
    }
}
