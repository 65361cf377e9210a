package org.faxian.export.linked;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.ForcePeriod;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;

/** The facts on the published version: its validity, its parts with their texts, and its files. */
record VersionGraph(Publication publication, Addresses addresses) {
    /** Chinese in the table of languages of the European Union. */
    private static final String CHINESE = "http://publications.europa.eu/resource/authority/language/ZHO";

    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    Resource version() {
        RegulationVersion published = publication.version();
        Resource version = new Resource(addresses.version(published.id()), "schema:Legislation", "eli:LegalExpression");
        String work = addresses.work(published.id().regulation());
        version.text(Term.IDENTIFIER, published.id().toString());
        version.text(Term.NAME, publication.metadata().title());
        version.text(Term.ELI_TITLE, publication.metadata().title());
        version.link(Term.EXAMPLE_OF_WORK, work).link(Term.ELI_REALIZES, work);
        version.text(Term.IN_LANGUAGE, Vocabulary.CHINESE).link(Term.ELI_LANGUAGE, CHINESE);
        publication.source().ifPresent(source -> version.link(Term.URL, source));
        LegislationGraph.force(version, publication.validity());
        days(version, published);
        version.day(Term.SD_DATE_PUBLISHED, Optional.of(publication.asOf()));
        parts(version);
        files(version);
        return version;
    }

    /** Adds the days between which a version is in force. */
    static void days(Resource resource, RegulationVersion version) {
        List<ForcePeriod> periods = ForcePeriod.of(version.timeline());
        Optional<LocalDate> from = periods.stream().findFirst().flatMap(ForcePeriod::from);
        Optional<LocalDate> lastDay =
                periods.stream().reduce((former, latter) -> latter).flatMap(ForcePeriod::lastDay);
        Optional<LocalDate> ofVersion =
                from.or(() -> version.metadata().enactment().lastKnownDate());
        resource.day(Term.LEGISLATION_DATE_VERSION, ofVersion).day(Term.ELI_VERSION_DATE, ofVersion);
        resource.day(Term.ELI_FIRST_DATE_ENTRY_IN_FORCE, from);
        resource.day(Term.ELI_DATE_NO_LONGER_IN_FORCE, lastDay);
        if (from.isPresent() || lastDay.isPresent()) {
            resource.text(Term.TEMPORAL_COVERAGE, open(from) + "/" + open(lastDay));
        }
    }

    private static String open(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("..");
    }

    /** Adds articles and annexes; of a text without articles all its lines. */
    private void parts(Resource version) {
        RegulationText text = publication.text();
        if (text.articles().isEmpty()) {
            version.text(Term.TEXT, String.join("\n", text.lines()));
        } else {
            text.articles().forEach(article -> version.nested(Term.HAS_PART, article(article)));
            text.annexes().forEach(annex -> version.nested(Term.HAS_PART, annex(annex)));
        }
    }

    private Resource article(Provision.Article article) {
        return part("articles/" + article.number().path())
                .text(Term.LEGISLATION_IDENTIFIER, article.label())
                .text(Term.NAME, article.heading().orElse(""))
                .text(Term.TEXT, article.text());
    }

    private Resource annex(Provision.Annex annex) {
        return part("annexes/" + annex.position())
                .text(Term.LEGISLATION_IDENTIFIER, annex.label())
                .text(Term.NAME, annex.heading())
                .text(Term.TEXT, String.join("\n", Provision.lines(annex.children())));
    }

    private Resource part(String path) {
        return new Resource(addresses.part(publication.version().id(), path), "schema:Legislation");
    }

    private void files(Resource version) {
        List<SourceFile> originals = publication.version().originals();
        for (int i = 0; i < originals.size(); i++) {
            Resource file = file(originals.get(i), i + 1);
            version.nested(Term.ENCODING, file);
            version.link(Term.ELI_IS_EMBODIED_BY, file.id());
        }
    }

    private Resource file(SourceFile original, int part) {
        Optional<String> download = addresses.download(publication.version().id(), part);
        Resource file = new Resource(
                download.orElse(Addresses.name("original", original.sha256().hex())),
                "schema:LegislationObject",
                "eli:Format");
        download.ifPresent(url -> file.link(Term.CONTENT_URL, url));
        file.text(Term.NAME, original.name())
                .text(Term.ENCODING_FORMAT, original.mediaType())
                .text(Term.CONTENT_SIZE, original.size() + " B")
                .text(Term.SHA256, original.sha256().hex())
                .link(Term.ELI_EMBODIES, addresses.version(publication.version().id()));
        return original.mediaType().isEmpty()
                ? file
                : file.link(Term.ELI_FORMAT, MEDIA_TYPES + original.mediaType().split(";", 2)[0]);
    }
}
