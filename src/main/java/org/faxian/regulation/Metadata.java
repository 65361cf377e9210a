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
 * The metadata of the document in a file. Absent fields are not stated.
 *
 * @param clauses its acts on other documents
 * @param statedStatus the status claimed by the source (有效性), verbatim, kept apart from the computed one
 * @param classification its classification by the publisher
 * @param provenance the source of each field that is present
 */
public record Metadata(
        Caption caption,
        Enactment enactment,
        Term term,
        List<OperativeClause> clauses,
        Optional<String> statedStatus,
        Classification classification,
        Map<Field, Provenance> provenance) {

    /**
     * The names of the document and its issuing authorities.
     *
     * @param attachedTitle the title of the text that a notice issues (印发《…》的通知)
     * @param letterTitle the title of the notice that issues this text and others, each under its own title
     * @param formerTitles earlier titles under which the history records amendments
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
            // Caches and indexes written by earlier versions have no letter titles and former titles.
            letterTitle = Objects.requireNonNullElse(letterTitle, Optional.empty());
            formerTitles = List.copyOf(Objects.requireNonNullElse(formerTitles, List.<String>of()));
            numbers = List.copyOf(numbers);
            authorities = List.copyOf(authorities);
        }

        /**
         * Returns the document's titles: its own, the title of the text it issues and the title of the letter that
         * issues it.
         */
        public Stream<String> titles() {
            return Stream.of(Optional.of(title), attachedTitle, letterTitle).flatMap(Optional::stream);
        }

        Caption withTitle(String other) {
            return new Caption(other, attachedTitle, letterTitle, formerTitles, numbers, authorities, kind);
        }

        Caption withAttachedTitle(Optional<String> other) {
            return new Caption(title, other, letterTitle, formerTitles, numbers, authorities, kind);
        }

        Caption withNumbers(List<DocumentNumber> others) {
            return new Caption(title, attachedTitle, letterTitle, formerTitles, others, authorities, kind);
        }

        Caption withAuthorities(List<String> others) {
            return new Caption(title, attachedTitle, letterTitle, formerTitles, numbers, others, kind);
        }

        Caption withKind(RegulationKind other) {
            return new Caption(title, attachedTitle, letterTitle, formerTitles, numbers, authorities, other);
        }
    }

    /**
     * An order or announcement by which the document or an amendment was promulgated.
     *
     * @param number without the authority: 令第711号, 公告第5号
     */
    public record Order(Optional<LocalDate> date, String number) {}

    /** Returns the order that promulgated this version, if its number differs from the document's own. */
    public Optional<Order> orderOfWording() {
        return enactment.orders().stream()
                .filter(order -> order.date().isPresent())
                .max(Comparator.comparing(order -> order.date().orElseThrow()))
                .filter(order -> caption.numbers().stream()
                        .noneMatch(number -> number.written().endsWith(order.number())));
    }

    /**
     * Returns the day on which the regulation, not this version, took effect; empty if it is not stated. A text that
     * was revised as a whole may state the day of the revision.
     */
    public Optional<LocalDate> beganOn() {
        return term.firstEffectiveOn().filter(day -> enactment.renewals().noneMatch(day::isAfter));
    }

    /** Returns the day from which this version has effect, if the regulation itself is older. */
    public Optional<LocalDate> wordingSince() {
        boolean isRenewed =
                enactment.renewals().findAny().isPresent() || beganOn().isPresent();
        return term.effectiveOn().filter(day -> isRenewed && !beganOn().equals(Optional.of(day)));
    }

    /**
     * The period in which the text is in force.
     *
     * @param firstEffectiveOn the day on which the regulation first took effect
     * @param effectiveOn the day on which this version took effect; equal to the first if it was never amended
     * @param lapsesOn the last day of its term
     * @param effectiveClause the clause on its commencement, verbatim
     * @param lapseClause the clause that limits the term, verbatim, or the rule of the site
     */
    public record Term(
            Optional<LocalDate> firstEffectiveOn,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> lapsesOn,
            Optional<String> effectiveClause,
            Optional<String> lapseClause) {

        /** Returns a term with the values on which all given terms agree. */
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

        /** Returns the term with another first day of the regulation. */
        Term beginning(Optional<LocalDate> day) {
            return new Term(day, effectiveOn, lapsesOn, effectiveClause, lapseClause);
        }

        /**
         * Returns the term with another first day of this version. A text that was never amended took effect once, so
         * both effective days change together.
         */
        Term effective(Optional<LocalDate> day) {
            boolean isFirst = firstEffectiveOn.isEmpty() || firstEffectiveOn.equals(effectiveOn);
            return new Term(isFirst ? day : firstEffectiveOn, day, lapsesOn, effectiveClause, lapseClause);
        }

        /** Returns the term with another last day, or without one. */
        Term lapsing(Optional<LocalDate> day) {
            return new Term(firstEffectiveOn, effectiveOn, day, effectiveClause, lapseClause);
        }

        /** Returns the term with another last day. */
        public Term until(LocalDate lastDay) {
            return lapsing(Optional.of(lastDay));
        }

        /** Returns the term with another last day and the clause that states it. */
        public Term until(LocalDate lastDay, String clause) {
            return new Term(firstEffectiveOn, effectiveOn, Optional.of(lastDay), effectiveClause, Optional.of(clause));
        }
    }

    /**
     * The classification of a document.
     *
     * @param subjects 主题分类, each from the widest class to the narrowest with a slash between: 综合政务/政务公开
     * @param region the place code of the page that publishes the document, or the code assigned by a person
     */
    public record Classification(List<String> subjects, Optional<String> region) {
        /** No classification. */
        public static final Classification NONE = new Classification(List.of(), Optional.empty());

        public Classification {
            subjects = List.copyOf(subjects);
            Objects.requireNonNull(region, "region");
        }

        Classification withSubjects(List<String> others) {
            return new Classification(others, region);
        }

        Classification withRegion(Optional<String> other) {
            return new Classification(subjects, other);
        }

        /** Returns the distinct widest classes. */
        public Stream<String> widest() {
            return subjects.stream().map(subject -> subject.split("/", 2)[0]).distinct();
        }
    }

    public Metadata {
        Objects.requireNonNull(caption, "caption");
        Objects.requireNonNull(enactment, "enactment");
        Objects.requireNonNull(term, "term");
        // Caches written by earlier versions have no classification.
        classification = Objects.requireNonNullElse(classification, Classification.NONE);
        clauses = List.copyOf(clauses);
        provenance = Map.copyOf(provenance);
    }

    /** Returns the title of the document. */
    public String title() {
        return caption.title();
    }

    /** Returns the clauses that repeal a document as a whole. */
    public List<OperativeClause> repeals() {
        return clauses.stream()
                .filter(clause -> clause.type() == Relation.Type.REPEALS)
                .toList();
    }

    /** Returns the metadata with another stated status. */
    Metadata withStatedStatus(Optional<String> other) {
        return new Metadata(caption, enactment, term, clauses, other, classification, provenance);
    }

    /**
     * Returns the metadata of a text that is published with the decision that amended it. If the text does not state
     * its last amendment, the decision's is added.
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
        Term amended = new Term(
                term.firstEffectiveOn,
                effectiveOn.or(() -> day),
                term.lapsesOn,
                term.effectiveClause,
                term.lapseClause);
        List<LocalDate> amendments =
                Stream.concat(enactment.amendedOn().stream(), day.stream()).toList();
        return withEnactment(enactment.withAmendments(amendments))
                .withTerm(amended)
                .from(Field.AMENDED_ON, Provenance.AMENDMENT)
                .from(Field.EFFECTIVE_ON, effectiveOn.isPresent() ? Provenance.AMENDMENT : Provenance.CONCLUDED);
    }

    /** Returns the metadata with another source of a field. */
    public Metadata from(Field field, Provenance source) {
        Map<Field, Provenance> sources = new EnumMap<>(Field.class);
        sources.putAll(provenance);
        sources.put(field, source);
        return new Metadata(caption, enactment, term, clauses, statedStatus, classification, sources);
    }

    /** Returns the metadata with another enactment. */
    public Metadata withEnactment(Enactment other) {
        return new Metadata(caption, other, term, clauses, statedStatus, classification, provenance);
    }

    /** Returns the metadata with another classification. */
    Metadata withClassification(Classification other) {
        return new Metadata(caption, enactment, term, clauses, statedStatus, other, provenance);
    }

    /** Returns the metadata with another term. */
    public Metadata withTerm(Term other) {
        return new Metadata(caption, enactment, other, clauses, statedStatus, classification, provenance);
    }

    /** Returns the metadata with another caption. */
    public Metadata withCaption(Caption other) {
        return new Metadata(other, enactment, term, clauses, statedStatus, classification, provenance);
    }

    /** Returns the metadata with other clauses. */
    public Metadata withClauses(List<OperativeClause> others) {
        return new Metadata(caption, enactment, term, others, statedStatus, classification, provenance);
    }
}
