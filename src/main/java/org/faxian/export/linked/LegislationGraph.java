package org.faxian.export.linked;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.ForcePeriod;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * The facts on a publication: the regulation (a work) with its relations, and below it the version (an expression) with
 * its articles and files. All formats of linked data are written from it.
 */
final class LegislationGraph {
    private static final String LEGISLATION = "schema:Legislation";

    private final Publication publication;
    private final Regulation regulation;
    private final Addresses addresses;

    private LegislationGraph(Publication publication) {
        this.publication = publication;
        this.regulation = publication.regulation();
        this.addresses = new Addresses(publication.site());
    }

    /** Returns the regulation with all facts below it. */
    static Resource of(Publication publication) {
        return new LegislationGraph(publication).work();
    }

    private Resource work() {
        Resource work = new Resource(addresses.work(regulation.id()), LEGISLATION, "eli:LegalResource");
        identifiers(work);
        classification(work);
        days(work);
        force(work, regulation.versionOn(publication.asOf()).timeline().validityOn(publication.asOf()));
        work.day(Term.SD_DATE_PUBLISHED, Optional.of(publication.asOf()));
        RelatedLegislation related = new RelatedLegislation(work, regulation.id(), addresses);
        regulation.relations().forEach(related::add);
        for (RegulationVersion version : regulation.versions()) {
            boolean isPublished = version.id().equals(publication.version().id());
            work.nested(
                    Term.WORK_EXAMPLE,
                    isPublished ? new VersionGraph(publication, addresses).version() : named(version));
            work.link(Term.ELI_IS_REALIZED_BY, addresses.version(version.id()));
        }
        return work;
    }

    private void identifiers(Resource work) {
        work.text(Term.IDENTIFIER, regulation.id().value());
        List<String> numbers = publication.numbers();
        for (String number : numbers.isEmpty() ? List.of(regulation.id().value()) : numbers) {
            work.text(Term.LEGISLATION_IDENTIFIER, number);
            work.text(Term.ELI_ID_LOCAL, number);
        }
        work.text(Term.NAME, publication.metadata().title());
        publication.site().ifPresent(site -> work.link(Term.URL, addresses.work(regulation.id())));
    }

    private void classification(Resource work) {
        RegulationKind kind = publication.metadata().caption().kind();
        work.text(Term.LEGISLATION_TYPE, kind.label());
        work.nested(
                Term.ELI_TYPE_DOCUMENT,
                new Resource(Addresses.name("kind", Vocabulary.slug(kind)), "eli:ResourceType", "skos:Concept")
                        .text(Term.SKOS_PREF_LABEL, kind.label()));
        for (String name : publication.metadata().caption().authorities()) {
            Resource authority = new Resource(
                            Addresses.name("authority", name), "schema:GovernmentOrganization", "eli:Agent")
                    .text(Term.NAME, name);
            work.nested(Term.LEGISLATION_PASSED_BY, authority);
            work.link(Term.ELI_PASSED_BY, authority.id());
        }
        for (Region region : regulation.regions()) {
            Resource place = new Resource(
                            Addresses.name("place", region.code()),
                            "schema:AdministrativeArea",
                            "eli:AdministrativeArea")
                    .text(Term.NAME, region.name())
                    .text(Term.IDENTIFIER, region.code());
            work.nested(Term.LEGISLATION_JURISDICTION, place);
            work.link(Term.ELI_JURISDICTION, place.id());
        }
        publication.metadata().classification().subjects().forEach(subject -> work.text(Term.ABOUT, subject));
    }

    private void days(Resource work) {
        Enactment enactment = publication.metadata().enactment();
        Optional<LocalDate> made = enactment.firstDays().min(Comparator.naturalOrder());
        Optional<LocalDate> published = enactment.promulgatedOn().or(enactment::issuedOn);
        work.day(Term.LEGISLATION_DATE, made).day(Term.ELI_DATE_DOCUMENT, made);
        work.day(Term.DATE_PUBLISHED, published).day(Term.ELI_DATE_PUBLICATION, published);
        work.day(Term.ELI_FIRST_DATE_ENTRY_IN_FORCE, publication.metadata().beganOn());
        RegulationVersion last = regulation.versions().getLast();
        boolean hasEnded = last.timeline().spans().getLast().validity().status().isEnded();
        if (hasEnded) {
            work.day(
                    Term.ELI_DATE_NO_LONGER_IN_FORCE,
                    ForcePeriod.of(last.timeline()).stream()
                            .reduce((former, latter) -> latter)
                            .flatMap(ForcePeriod::lastDay));
        }
    }

    /** Adds whether a resource is in force; nothing if that is unknown. */
    static void force(Resource resource, Validity validity) {
        force(validity.status()).ifPresent(force -> {
            resource.link(Term.LEGISLATION_LEGAL_FORCE, force.schema);
            resource.link(Term.ELI_IN_FORCE, force.eli);
        });
        resource.text(
                Term.CREATIVE_WORK_STATUS,
                validity.status().label() + "，" + validity.basis().label());
    }

    /** Whether a text is in force, in both vocabularies. */
    private enum Force {
        WHOLLY("schema:InForce", "eli:InForce-inForce"),
        PARTIALLY("schema:PartiallyInForce", "eli:InForce-partiallyInForce"),
        NOT("schema:NotInForce", "eli:InForce-notInForce");

        private final String schema;
        private final String eli;

        Force(String schema, String eli) {
            this.schema = schema;
            this.eli = eli;
        }
    }

    private static Optional<Force> force(ValidityStatus status) {
        return switch (status) {
            case IN_FORCE -> Optional.of(Force.WHOLLY);
            case PARTIALLY_IN_FORCE -> Optional.of(Force.PARTIALLY);
            case NOT_YET_IN_FORCE, SUSPENDED, SUPERSEDED, REPEALED, LAPSED -> Optional.of(Force.NOT);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Resource named(RegulationVersion version) {
        Resource named = new Resource(addresses.version(version.id()), LEGISLATION, "eli:LegalExpression");
        named.text(Term.NAME, version.metadata().title());
        VersionGraph.days(named, version);
        return named;
    }
}
