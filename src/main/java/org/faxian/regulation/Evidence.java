package org.faxian.regulation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Why a status is what it is: a clause that is quoted, what a person has decided, or what is known otherwise. */
public sealed interface Evidence {
    /** The sentence as the public reads it, in Chinese. */
    String text();

    /** How sure it makes what rests on it. */
    Basis basis();

    /** The regulation whose text is quoted; empty where nothing is quoted. */
    default Optional<Source> quoted() {
        return Optional.empty();
    }

    /** The regulation that a quotation is taken from. */
    record Source(RegulationId id, String title) {
        public Source {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * A clause as it stands in a document.
     *
     * @param source the regulation in whose text it stands
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
     * What a person has decided, in a sentence that names the person, the day and the reason.
     *
     * @param text in the words of the journal
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
     * What is known, or not known, where nothing can be quoted.
     *
     * @param details what stands in the places of the reason's sentence, in their order
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

    /** What can be known of a status where nothing can be quoted, a sentence each, with {0} for the first detail. */
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

        /** The sentence in Chinese. */
        public String sentence() {
            return sentence;
        }

        /** How sure it makes what rests on it. */
        public Basis basis() {
            return basis;
        }

        /** The remark with what stands in the places of the sentence. */
        public Evidence with(Object... details) {
            return new Remark(
                    this, List.of(details).stream().map(Object::toString).toList());
        }
    }

    /** The clause by which a regulation does something to another. */
    static Evidence quote(Relation relation) {
        return quote(relation.clause(), relation.actor().id(), relation.actor().title());
    }

    /** A clause that stands in the regulation named. */
    static Evidence quote(String clause, RegulationId id, String title) {
        return new Quotation(clause, new Source(id, title));
    }
}
