package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextSketch;

/** A builder of source files for tests of the register. */
final class Sources {
    private final String title;
    private final List<DocumentNumber> numbers = new ArrayList<>();
    private final List<String> authorities = new ArrayList<>();
    private final List<String> formerTitles = new ArrayList<>();
    private final List<LocalDate> amended = new ArrayList<>();
    private Optional<LocalDate> adopted = Optional.empty();
    private Optional<String> letter = Optional.empty();
    private final Map<Field, Provenance> provenance = new EnumMap<>(Field.class);
    private final List<OperativeClause> clauses = new ArrayList<>();
    private RegulationKind kind = RegulationKind.LOCAL_GOVERNMENT_RULE;
    private Optional<LocalDate> promulgated = Optional.empty();
    private Optional<LocalDate> firstEffective = Optional.empty();
    private Optional<LocalDate> effective = Optional.empty();
    private Optional<LocalDate> lapses = Optional.empty();
    private Optional<String> stated = Optional.empty();
    private Optional<String> lapseClause = Optional.empty();
    private Metadata.Classification classification = Metadata.Classification.NONE;
    private Optional<RegisteredSource.Registration> known = Optional.empty();
    private Optional<RegisteredSource.ArticleRange> articles = Optional.empty();
    private String text;
    private String mediaType = "text/plain";

    private Sources(String title) {
        this.title = title;
        this.text = title;
    }

    static Sources titled(String title) {
        return new Sources(title);
    }

    /** Marks the title as a guess, the last resort. */
    Sources guessed() {
        provenance.put(Field.TITLE, Provenance.GUESSED);
        return this;
    }

    Sources kind(RegulationKind value) {
        kind = value;
        return this;
    }

    Sources number(String value) {
        numbers.add(DocumentNumber.parse(value).orElseThrow());
        return this;
    }

    /** Sets the letter that issues the text together with others. */
    Sources issuedBy(String title) {
        letter = Optional.of(title);
        return this;
    }

    Sources by(String authority) {
        authorities.add(authority);
        return this;
    }

    Sources promulgated(String day) {
        promulgated = Optional.of(LocalDate.parse(day));
        return this;
    }

    Sources adopted(String day) {
        adopted = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Adds an amendment on the day, without a stated effective date. */
    Sources amended(String day) {
        amended.add(LocalDate.parse(day));
        effective = Optional.of(LocalDate.parse(day));
        provenance.put(Field.EFFECTIVE_ON, Provenance.CONCLUDED);
        return this;
    }

    Sources formerly(String former) {
        formerTitles.add(former);
        return this;
    }

    Sources effective(String day) {
        effective = Optional.of(LocalDate.parse(day));
        firstEffective = firstEffective.or(() -> effective);
        return this;
    }

    Sources firstEffective(String day) {
        firstEffective = Optional.of(LocalDate.parse(day));
        return this;
    }

    Sources lapses(String lastDay) {
        lapses = Optional.of(LocalDate.parse(lastDay));
        return this;
    }

    Sources stated(String words) {
        stated = Optional.of(words);
        return this;
    }

    Sources known(String id) {
        return known(id, 0);
    }

    /** Registers the file in the journal under the id, at the given place. */
    Sources known(String id, int place) {
        known = Optional.of(new RegisteredSource.Registration(new RegulationId(id), place));
        return this;
    }

    /** Sets the clause that limits the term without stating a day. */
    Sources lapseClause(String clause) {
        lapseClause = Optional.of(clause);
        return this;
    }

    /** Sets words that make the text unlike others; by default the title. */
    Sources text(String words) {
        text = words;
        return this;
    }

    Sources mediaType(String value) {
        mediaType = value;
        return this;
    }

    Sources repeals(String repealed) {
        return repeals(repealed, Optional.empty());
    }

    Sources repeals(String repealed, String day) {
        return repeals(repealed, Optional.of(LocalDate.parse(day)));
    }

    private Sources repeals(String repealed, Optional<LocalDate> day) {
        return clause(new OperativeClause(
                Relation.Type.REPEALS,
                "《" + repealed + "》同时废止。",
                Optional.of(repealed),
                Optional.empty(),
                day,
                List.of(),
                Optional.empty()));
    }

    Sources clause(OperativeClause clause) {
        clauses.add(clause);
        return this;
    }

    /** Adds an act on another document with the title. */
    Sources does(Relation.Type type, String title) {
        return does(type, title, Optional.empty(), List.of());
    }

    Sources does(Relation.Type type, String title, Optional<LocalDate> on, List<ProvisionReference> provisions) {
        return clause(new OperativeClause(
                type,
                "对《" + title + "》" + type.label() + "。",
                Optional.of(title),
                Optional.empty(),
                Optional.empty(),
                provisions,
                on));
    }

    /** Sets the classification stated by the page. */
    Sources classified(List<String> subjects, Optional<String> region) {
        classification = new Metadata.Classification(subjects, region);
        return this;
    }

    Sources articles(int first, int last) {
        articles = Optional.of(new RegisteredSource.ArticleRange(first, last));
        return this;
    }

    RegisteredSource in(String path) {
        Metadata metadata = new Metadata(
                new Metadata.Caption(title, Optional.empty(), letter, formerTitles, numbers, authorities, kind),
                Enactment.NONE
                        .with(Field.ADOPTED, adopted)
                        .with(Field.PROMULGATED_ON, promulgated)
                        .withAmendments(amended),
                new Metadata.Term(firstEffective, effective, lapses, Optional.empty(), lapseClause),
                clauses,
                stated,
                classification,
                provenance);
        Sha256 sha256 = new Sha256(String.format("%064x", path.hashCode() & 0xffffffffL));
        return new RegisteredSource(
                new SourceFile(path, sha256, 1, mediaType),
                new RegisteredSource.Document(
                        metadata, TextSketch.of(List.of(text.repeat(3))), articles, List.of(), List.of()),
                List.of(),
                known);
    }
}
