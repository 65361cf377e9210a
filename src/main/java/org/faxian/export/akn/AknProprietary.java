package org.faxian.export.akn;

import java.time.LocalDate;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;

/** The facts for which Akoma Ntoso has no elements: validity and its evidence, clauses of other acts, checksums. */
record AknProprietary(Publication publication, XmlWriter xml) {

    void write() {
        xml.open("proprietary", "source", "#faxian");
        xml.empty(
                "faxian:version",
                "id",
                publication.version().id().toString(),
                "kind",
                publication.metadata().caption().kind().label());
        status();
        publication.source().ifPresent(source -> xml.leaf("faxian:source", source));
        publication.version().originals().forEach(this::original);
        publication.metadata().classification().subjects().forEach(subject -> xml.leaf("faxian:subject", subject));
        publication.regulation().relations().forEach(this::relation);
        xml.close();
    }

    private void status() {
        Validity validity = publication.validity();
        xml.leaf(
                "faxian:status",
                validity.status().label(),
                "code",
                validity.status().name(),
                "since",
                validity.since()
                        .filter(day -> day.getYear() > 0)
                        .map(LocalDate::toString)
                        .orElse(""),
                "basis",
                validity.basis().name(),
                "basisLabel",
                validity.basis().label(),
                "asOf",
                publication.asOf().toString());
        validity.evidence().stream().map(Evidence::text).forEach(evidence -> xml.leaf("faxian:evidence", evidence));
    }

    private void original(SourceFile file) {
        xml.empty(
                "faxian:original",
                "name",
                file.name(),
                "sha256",
                file.sha256().hex(),
                "size",
                String.valueOf(file.size()),
                "mediaType",
                file.mediaType());
    }

    private void relation(Relation relation) {
        RegulationId own = publication.regulation().id();
        boolean isActor = relation.actor().id().equals(own);
        Relation.Party other = isActor ? relation.target() : relation.actor();
        xml.leaf(
                "faxian:relation",
                relation.clause(),
                "type",
                relation.type().name(),
                "direction",
                isActor ? "active" : "passive",
                "regulation",
                other.id().value(),
                "title",
                other.title(),
                "on",
                relation.on().toString());
    }
}
