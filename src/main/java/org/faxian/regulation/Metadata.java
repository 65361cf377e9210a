package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What one file says about the document that it holds; absent means not stated.
 *
 * @param clauses what it does to other documents
 * @param statedStatus the status that the source claims (有效性), in its own words, kept apart from the computed one
 * @param classification under what those who publish it file it
 * @param provenance where each field that is present was read
 */
public record Metadata(
        Caption caption,
        Enactment enactment,
        Term term,
        List<OperativeClause> clauses,
        Optional<String> statedStatus,
        Classification classification,
        Map<Field, Provenance> provenance) {

    /** The fields whose provenance is kept. */
    public enum Field {
        TITLE,
        ATTACHED_TITLE,
        NUMBER,
        ORDERS,
        AUTHORITIES,
        KIND,
        ADOPTED,
        APPROVED,
        SIGNED_ON,
        ISSUED_ON,
        PROMULGATED_ON,
        AMENDED_ON,
        FIRST_EFFECTIVE_ON,
        EFFECTIVE_ON,
        LAPSES_ON,
        REPEALS,
        STATED_STATUS,
        SUBJECTS,
        REGION
    }

    /**
     * What the document is called, and by whom it was issued.
     *
     * @param attachedTitle the title of what a notice issues (印发《…》的通知)
     * @param letterTitle the title of the notice that issues this and other texts, each under a title of its own
     * @param formerTitles what its history says was amended under another name than that which it bears now
     * @param numbers several for a joint issue (联合发文)
     * @param authorities 发文机关, 制定机关; several for a joint issue
     */
    public record Caption(
            String title,
            Optional<String> attachedTitle,
            Optional<String> letterTitle,
            List<String> formerTitles,
            List<DocumentNumber> numbers,
            List<String> authorities,
            RegulationKind kind) {
        public Caption {
            if (title.isBlank()) {
                throw new IllegalArgumentException("a document has a title; give the file's name where none is found");
            }
            Objects.requireNonNull(kind, "kind");
            // A cache or an index that an earlier version wrote knows nothing of letters and former titles.
            letterTitle = Objects.requireNonNullElse(letterTitle, Optional.empty());
            formerTitles = List.copyOf(Objects.requireNonNullElse(formerTitles, List.<String>of()));
            numbers = List.copyOf(numbers);
            authorities = List.copyOf(authorities);
        }

        /** What it is called: its title, that of what it issues, and that of the letter that issues it. */
        public Stream<String> titles() {
            return Stream.of(Optional.of(title), attachedTitle, letterTitle).flatMap(Optional::stream);
        }
    }

    /**
     * An order or announcement by which the document or an amendment was promulgated.
     *
     * @param number without the authority: 令第711号, 公告第5号
     */
    public record Order(Optional<LocalDate> date, String number) {}

    /** The order by which the wording was promulgated, where it is another than the one whose number the document bears. */
    public Optional<Order> orderOfWording() {
        return enactment.orders().stream()
                .filter(order -> order.date().isPresent())
                .max(Comparator.comparing(order -> order.date().orElseThrow()))
                .filter(order -> caption.numbers().stream()
                        .noneMatch(number -> number.written().endsWith(order.number())));
    }

    /**
     * When the regulation took effect, and not this wording of it; empty where that is not told: a text that was revised as a
     * whole may tell the day of the revision.
     */
    public Optional<LocalDate> beganOn() {
        return term.firstEffectiveOn().filter(day -> enactment.renewals().noneMatch(day::isAfter));
    }

    /** The day from which this wording counts, where the regulation itself has counted for longer. */
    public Optional<LocalDate> wordingSince() {
        boolean isRenewed =
                enactment.renewals().findAny().isPresent() || beganOn().isPresent();
        return term.effectiveOn().filter(day -> isRenewed && !beganOn().equals(Optional.of(day)));
    }

    /**
     * The acts that made the document what it is.
     *
     * @param adoptedOn first 通过
     * @param readoptedOn later 通过
     * @param approvedOn 批准 by a higher body
     * @param signedOn 成文日期
     * @param issuedOn 印发日期
     * @param promulgatedOn 公布, 发布
     * @param amendedOn the date of each 修正 or 修订, as told
     */
    public record Enactment(
            Optional<LocalDate> adoptedOn,
            List<String> adoptedBy,
            List<LocalDate> readoptedOn,
            Optional<LocalDate> approvedOn,
            List<String> approvedBy,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> promulgatedOn,
            List<String> promulgatedBy,
            List<LocalDate> amendedOn,
            List<Order> orders) {
        public Enactment {
            adoptedBy = List.copyOf(adoptedBy);
            readoptedOn = List.copyOf(readoptedOn);
            approvedBy = List.copyOf(approvedBy);
            promulgatedBy = List.copyOf(promulgatedBy);
            amendedOn = List.copyOf(amendedOn);
            orders = List.copyOf(orders);
        }

        /** The days of amendments and later adoptions, in no order. */
        public Stream<LocalDate> renewals() {
            return Stream.concat(amendedOn.stream(), readoptedOn.stream());
        }

        /** The same with an amendment that the text itself does not state. */
        public Enactment withAmendment(LocalDate day) {
            return new Enactment(
                    adoptedOn,
                    adoptedBy,
                    readoptedOn,
                    approvedOn,
                    approvedBy,
                    signedOn,
                    issuedOn,
                    promulgatedOn,
                    promulgatedBy,
                    Stream.concat(amendedOn.stream(), Stream.of(day)).toList(),
                    orders);
        }

        /** The best date for when the document first came into the world: 公布, else 印发, 成文, 批准, 通过. */
        public Optional<LocalDate> firstKnownDate() {
            return promulgatedOn
                    .or(() -> issuedOn)
                    .or(() -> signedOn)
                    .or(() -> approvedOn)
                    .or(() -> adoptedOn);
        }

        /** The best date for when this wording became known: the latest amendment or later 通过, else the first date. */
        public Optional<LocalDate> lastKnownDate() {
            return Stream.concat(amendedOn.stream(), readoptedOn.stream())
                    .max(Comparator.naturalOrder())
                    .or(this::firstKnownDate);
        }
    }

    /**
     * From when to when the text has force.
     *
     * @param firstEffectiveOn when the regulation first took effect
     * @param effectiveOn when this wording took effect; the same as the first where it was never amended
     * @param lapsesOn the last day of its term
     * @param effectiveClause the clause that says so, as it stands
     * @param lapseClause the clause that limits the term, as it stands, or the rule of the site that does
     */
    public record Term(
            Optional<LocalDate> firstEffectiveOn,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> lapsesOn,
            Optional<String> effectiveClause,
            Optional<String> lapseClause) {

        /** What all of these say. */
        public static Term agreed(List<Term> terms) {
            return new Term(
                    common(terms, Term::firstEffectiveOn),
                    common(terms, Term::effectiveOn),
                    common(terms, Term::lapsesOn),
                    common(terms, Term::effectiveClause),
                    common(terms, Term::lapseClause));
        }

        private static <T> Optional<T> common(List<Term> terms, Function<Term, Optional<T>> field) {
            List<Optional<T>> values = terms.stream().map(field).distinct().toList();
            return values.size() == 1 ? values.getFirst() : Optional.empty();
        }

        /** The same with another last day. */
        public Term until(LocalDate lastDay) {
            return new Term(firstEffectiveOn, effectiveOn, Optional.of(lastDay), effectiveClause, lapseClause);
        }

        /** The same with another last day, as a clause states it. */
        public Term until(LocalDate lastDay, String clause) {
            return new Term(firstEffectiveOn, effectiveOn, Optional.of(lastDay), effectiveClause, Optional.of(clause));
        }
    }

    /**
     * Under what a document is filed.
     *
     * @param subjects 主题分类, each from the widest class to the narrowest with a slash between: 综合政务/政务公开
     * @param region the code of the place of the page on which it stands, or of that to which a person has given it
     */
    public record Classification(List<String> subjects, Optional<String> region) {
        /** Nothing is told. */
        public static final Classification NONE = new Classification(List.of(), Optional.empty());

        public Classification {
            subjects = List.copyOf(subjects);
            Objects.requireNonNull(region, "region");
        }

        /** The widest classes, each once. */
        public Stream<String> widest() {
            return subjects.stream().map(subject -> subject.split("/", 2)[0]).distinct();
        }
    }

    public Metadata {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(term, "term");
        // A cache that an earlier version wrote knows nothing of it.
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
        clauses = List.copyOf(clauses);
        provenance = Map.copyOf(provenance);
    }

    /** The title of the document. */
    public String title() {
        return caption.title();
    }

    /** The documents that it repeals as a whole. */
    public List<OperativeClause> repeals() {
        return clauses.stream()
                .filter(clause -> clause.type() == Relation.Type.REPEALS)
                .toList();
    }

    /** The same with this status as its source claims it. */
    public Metadata withStatedStatus(String words, Provenance source) {
        Map<Field, Provenance> sources = new EnumMap<>(Field.class);
        sources.putAll(provenance);
        sources.put(Field.STATED_STATUS, source);
        return new Metadata(caption, enactment, term, clauses, Optional.of(words), classification, sources);
    }

    /**
     * The same as a text that stands beside the decision that amended it: where it does not state its last amendment, that one was
     * made by the decision.
     */
    public Metadata amendedBy(Metadata decision) {
        Optional<LocalDate> day = decision.enactment.firstKnownDate();
        boolean isTold = enactment
                .lastKnownDate()
                .filter(own -> day.isEmpty() || !own.isBefore(day.get()))
                .isPresent();
        if (isTold || day.isEmpty()) {
            return this;
        }
        Optional<LocalDate> effectiveOn = decision.term.effectiveOn;
        Map<Field, Provenance> sources = new EnumMap<>(Field.class);
        sources.putAll(provenance);
        sources.put(Field.AMENDED_ON, Provenance.AMENDMENT);
        sources.put(Field.EFFECTIVE_ON, effectiveOn.isPresent() ? Provenance.AMENDMENT : Provenance.CONCLUDED);
        Term amended = new Term(
                term.firstEffectiveOn,
                effectiveOn.or(() -> day),
                term.lapsesOn,
                term.effectiveClause,
                term.lapseClause);
        return new Metadata(
                caption, enactment.withAmendment(day.get()), amended, clauses, statedStatus, classification, sources);
    }

    /** The same with this term instead. */
    public Metadata withTerm(Term other) {
        return new Metadata(caption, enactment, other, clauses, statedStatus, classification, provenance);
    }

    /** The same under these names instead. */
    public Metadata withCaption(Caption other) {
        return new Metadata(other, enactment, term, clauses, statedStatus, classification, provenance);
    }

    /** The same with these clauses instead. */
    public Metadata withClauses(List<OperativeClause> others) {
        return new Metadata(caption, enactment, term, others, statedStatus, classification, provenance);
    }
}
