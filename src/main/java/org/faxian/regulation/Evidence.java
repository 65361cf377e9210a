package org.faxian.regulation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The evidence for a status: a quoted clause, a person's decision or a remark. */
public sealed interface Evidence {
    /** Returns the sentence shown to the public, in Chinese. */
    String text();

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
     * @param text the sentence as recorded in the journal
     */
    record Ruling(String text) implements Evidence {
        public Ruling {
            Objects.requireNonNull(text, "text");
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
            return new MessageFormat(reason.sentence()).format(details.toArray());
        }
    }

    /** The reasons that need no quotation, each a sentence with {0} for the first detail. */
    enum Reason {
        NOTHING_RECORDED("未见废止、失效记载", Basis.PRESUMED),
        UNDATED("文件未载明公布、施行等任何日期", Basis.PRESUMED),
        BEGINNING_CORRECTED("施行日期经人工更正，本文本自{0}起施行", Basis.OFFICIAL),
        BEGINNING_IN_HISTORY("题注或者公布信息表明，本文本自{0}起施行", Basis.DERIVED),
        BEGINNING_PRESUMED("未载明施行日期，以{0}（最近的公布、印发或者修改日期）推定", Basis.PRESUMED),
        FIRST_TEXT_NOT_HELD("该规定自{0}起施行，但当时的文本未收录；本文本自{1}起施行", Basis.PRESUMED),
        FIRST_DAY_NOT_TOLD("该规定于{0}公布或者通过，施行日期未载明，但当时的文本未收录；本文本自{1}起施行", Basis.PRESUMED),
        TERM_TOLD("有效期至{0}", Basis.DERIVED),
        TERM_CORRECTED("有效期至{0}，经人工更正", Basis.OFFICIAL),
        TERM_BY_RULE("{0}，有效期至{1}", Basis.DERIVED),
        AMENDED_BY_HISTORY("后一文本的题注载明该规定于{0}修改", Basis.DERIVED),
        AMENDMENT_NOT_HELD("自{0}起被修改，修改后的全文未收录，显示的是修改以前的文本", Basis.DERIVED),
        CORRECTION_NOT_HELD("其中文字经{0}发布的文件更正，显示的可能是更正以前的文本", Basis.DERIVED),
        MENTIONED("有条款提及本文件，效力待核：", Basis.PRESUMED),
        PROMULGATION_NOT_TOLD("未载明公布日期，以{0}（最早的印发、成文、批准或者通过日期）计", Basis.PRESUMED),
        SAME_TITLE_ONLY("同一机关又发布了同名文件，自{0}起施行，未说明与本文本的关系，推定本文本已被其代替", Basis.PRESUMED),
        WORDING_NOT_HELD("题注载明{0}修改，没有收录自该日起的文本", Basis.DERIVED);

        private final String sentence;
        private final Basis basis;

        Reason(String sentence, Basis basis) {
            this.sentence = sentence;
            this.basis = basis;
        }

        /** Returns the sentence in Chinese. */
        public String sentence() {
            return sentence;
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
