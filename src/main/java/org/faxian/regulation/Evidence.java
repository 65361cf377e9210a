package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;

/** The evidence for a status: a quoted clause, a person's decision or a remark. */
public sealed interface Evidence {
    /** Returns the sentence shown to the public, in Chinese. */
    String text();

    /** Returns the sentence in the language of the reader; a quotation is Chinese. */
    Label sentence();

    /** Returns the basis that this evidence gives to a status. */
    Basis basis();

    /** Returns the quoted regulation; empty if nothing is quoted. */
    default Optional<Source> quoted() {
        return Optional.empty();
    }

    /** The regulation that is quoted. */
    record Source(RegulationId id, String title) {
        public Source {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A clause quoted verbatim from a document.
     *
     * @param source the regulation that contains the clause
     */
    record Quotation(String text, Source source) implements Evidence {
        public Quotation {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public Label sentence() {
            return Label.verbatim(text);
        }

        @Override
        public Basis basis() {
            return Basis.DERIVED;
        }

        @Override
        public Optional<Source> quoted() {
            return Optional.of(source);
        }
    }

    /**
     * A person's decision, in a sentence with person, day and reason.
     *
     * @param sentence what was decided, by whom and why; reason and names in the words of the journal
     */
    record Ruling(Label sentence) implements Evidence {
        public Ruling {
            Objects.requireNonNull(sentence, "sentence");
        }

        @Override
        public String text() {
            return Language.CHINESE.say(sentence);
        }

        @Override
        public Basis basis() {
            return Basis.OFFICIAL;
        }
    }

    /**
     * A remark on what is known or not known, if nothing can be quoted.
     *
     * @param details the values for the placeholders of the reason's sentence, in order
     */
    record Remark(Reason reason, List<String> details) implements Evidence {
        public Remark {
            Objects.requireNonNull(reason, "reason");
            details = List.copyOf(details);
        }

        @Override
        public Basis basis() {
            return reason.basis();
        }

        @Override
        public String text() {
            return Language.CHINESE.say(sentence());
        }

        @Override
        public Message sentence() {
            return new Message("evidence." + reason, List.copyOf(details));
        }
    }

    /** The reasons that need no quotation, each with a sentence of its own. */
    enum Reason {
        NOTHING_RECORDED(Basis.PRESUMED),
        UNDATED(Basis.PRESUMED),
        BEGINNING_CORRECTED(Basis.OFFICIAL),
        BEGINNING_IN_HISTORY(Basis.DERIVED),
        BEGINNING_PRESUMED(Basis.PRESUMED),
        FIRST_TEXT_NOT_HELD(Basis.PRESUMED),
        FIRST_DAY_NOT_TOLD(Basis.PRESUMED),
        TERM_TOLD(Basis.DERIVED),
        TERM_CORRECTED(Basis.OFFICIAL),
        TERM_BY_RULE(Basis.DERIVED),
        AMENDED_BY_HISTORY(Basis.DERIVED),
        AMENDMENT_NOT_HELD(Basis.DERIVED),
        CORRECTION_NOT_HELD(Basis.DERIVED),
        MENTIONED(Basis.PRESUMED),
        PROMULGATION_NOT_TOLD(Basis.PRESUMED),
        SAME_TITLE_ONLY(Basis.PRESUMED),
        WORDING_NOT_HELD(Basis.DERIVED);

        private final Basis basis;

        Reason(Basis basis) {
            this.basis = basis;
        }

        /** Returns the basis that this reason gives to a status. */
        public Basis basis() {
            return basis;
        }

        /** Returns the remark with the details filled in. */
        public Evidence with(Object... details) {
            return new Remark(
                    this, List.of(details).stream().map(Object::toString).toList());
        }
    }

    /** Returns the clause by which a regulation acts on another as evidence. */
    static Evidence quote(Relation relation) {
        return quote(relation.clause(), relation.actor().id(), relation.actor().title());
    }

    /** Returns a clause of the given regulation as evidence. */
    static Evidence quote(String clause, RegulationId id, String title) {
        return new Quotation(clause, new Source(id, title));
    }
}
