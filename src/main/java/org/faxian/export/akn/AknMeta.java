package org.faxian.export.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.export.manuscript.ForcePeriod;
import org.faxian.export.manuscript.Publication;
import org.faxian.language.Language;
import org.faxian.regulation.Regulation;

/** The metadata of a file: identification by work, expression and manifestation, life, and time of force. */
final class AknMeta {
    private static final String AGENT = "#faxian";
    private static final String GROUP = "temporalGroup_1";

    /** A day that no document has, for elements that must have a day; the name beside it says that none is known. */
    private static final LocalDate UNKNOWN_DAY = LocalDate.of(1, 1, 1);

    private final Publication publication;
    private final Regulation regulation;
    private final FrbrUris uris;
    private final XmlWriter xml;
    private final Lifecycle lifecycle;
    private final AknReferences references;
    private final List<ForcePeriod> periods;

    AknMeta(Publication publication, FrbrUris uris, XmlWriter xml) {
        this.publication = publication;
        this.regulation = publication.regulation();
        this.uris = uris;
        this.xml = xml;
        this.lifecycle = Lifecycle.of(regulation);
        this.references = new AknReferences(publication, uris, lifecycle, xml);
        this.periods = ForcePeriod.of(publication.version().timeline());
    }

    /** Returns the reference to the periods in which the version is in force; empty if it never is. */
    Optional<String> period() {
        return periods.isEmpty() ? Optional.empty() : Optional.of("#" + GROUP);
    }

    /** Writes the metadata of the text. */
    void write() {
        xml.open("meta");
        identification("!main");
        publication();
        lifecycle();
        temporalData();
        references.write();
        new AknProprietary(publication, xml).write();
        xml.close();
    }

    /** Writes the identification of an annex, which has the metadata of its text. */
    void writeOfAnnex(int position) {
        xml.open("meta");
        identification("!annex_" + position);
        xml.close();
    }

    private void identification(String component) {
        xml.open("identification", "source", AGENT);
        work(component);
        expression(component);
        manifestation(component);
        xml.close();
    }

    private void work(String component) {
        xml.open("FRBRWork");
        named(uris.work(), uris.work() + "/" + component);
        xml.empty("FRBRalias", "name", "faxian", "value", regulation.id().value());
        publication
                .site()
                .ifPresent(site ->
                        xml.empty("FRBRalias", "name", "address", "value", site + "/regulations/" + regulation.id()));
        day(regulation.promulgatedOn(regulation.versions().getFirst()), "promulgation");
        references.authors().forEach(author -> xml.empty("FRBRauthor", "href", "#" + author, "as", "#author"));
        xml.empty("FRBRcountry", "value", "cn");
        xml.empty(
                "FRBRsubtype",
                "value",
                FrbrUris.subtype(publication.metadata().caption().kind()));
        publication.numbers().forEach(number -> xml.empty("FRBRnumber", "value", number));
        xml.empty("FRBRname", "value", publication.metadata().title());
        xml.close();
    }

    private void expression(String component) {
        xml.open("FRBRExpression");
        named(uris.expression(), uris.expression() + "/" + component);
        xml.empty(
                "FRBRalias",
                "name",
                "faxian",
                "value",
                publication.version().id().toString());
        Optional<LocalDate> began = periods.stream().findFirst().flatMap(ForcePeriod::from);
        day(began.or(() -> publication.metadata().enactment().lastKnownDate()), "version");
        references.authors().forEach(author -> xml.empty("FRBRauthor", "href", "#" + author, "as", "#author"));
        xml.empty("FRBRlanguage", "language", "zho");
        xml.close();
    }

    private void manifestation(String component) {
        xml.open("FRBRManifestation");
        named(uris.manifestation(), uris.expression() + "/" + component + ".akn");
        day(Optional.of(publication.asOf()), "as-of");
        xml.empty("FRBRauthor", "href", AGENT, "as", "#editor");
        xml.empty("FRBRformat", "value", "application/akn+xml");
        xml.close();
    }

    private void named(String uri, String component) {
        xml.empty("FRBRthis", "value", component);
        xml.empty("FRBRuri", "value", uri);
    }

    private void day(Optional<LocalDate> day, String name) {
        xml.empty("FRBRdate", "date", day.orElse(UNKNOWN_DAY).toString(), "name", day.isPresent() ? name : "unknown");
    }

    private void publication() {
        publication
                .metadata()
                .enactment()
                .firstKnownDate()
                .ifPresent(day -> xml.empty(
                        "publication",
                        "date",
                        day.toString(),
                        "name",
                        "promulgation",
                        "showAs",
                        publication.metadata().title(),
                        "number",
                        Language.CHINESE.list(publication.numbers())));
    }

    private void lifecycle() {
        if (!lifecycle.events().isEmpty()) {
            xml.open("lifecycle", "source", AGENT);
            lifecycle.events().forEach(this::event);
            xml.close();
        }
    }

    private void event(Lifecycle.Event event) {
        xml.empty(
                "eventRef",
                "eId",
                event.eId(),
                "date",
                event.on().toString(),
                "source",
                references.source(event),
                "refersTo",
                "#" + event.concept(),
                "type",
                event.aknType().orElse(""));
    }

    private void temporalData() {
        if (!periods.isEmpty()) {
            xml.open("temporalData", "source", AGENT);
            xml.open("temporalGroup", "eId", GROUP);
            periods.forEach(period -> xml.empty(
                    "timeInterval",
                    "start",
                    period.from().flatMap(lifecycle::reference).orElse(""),
                    "end",
                    period.until().flatMap(lifecycle::reference).orElse(""),
                    "refersTo",
                    "#" + AknReferences.IN_FORCE));
            xml.close();
            xml.close();
        }
    }
}
