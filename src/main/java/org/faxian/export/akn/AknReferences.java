package org.faxian.export.akn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faxian.export.manuscript.Publication;
import org.faxian.language.Language;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;

/** The references of a file: other regulations, authorities, roles and kinds of events, each under an eId. */
final class AknReferences {
    static final String IN_FORCE = "in-force";

    private static final String ORIGINAL = "original";
    private static final String UNKNOWN_AUTHOR = "unknown";

    private final Publication publication;
    private final FrbrUris uris;
    private final Lifecycle lifecycle;
    private final XmlWriter xml;
    private final Map<RegulationId, String> actors = new LinkedHashMap<>();
    private final Map<RegulationId, String> targets = new LinkedHashMap<>();
    private final Map<RegulationId, String> titles = new LinkedHashMap<>();

    AknReferences(Publication publication, FrbrUris uris, Lifecycle lifecycle, XmlWriter xml) {
        this.publication = publication;
        this.uris = uris;
        this.lifecycle = lifecycle;
        this.xml = xml;
        RegulationId own = publication.regulation().id();
        for (Relation relation : publication.regulation().relations()) {
            if (relation.actor().id().equals(own)) {
                add(
                        targets,
                        "activeRef_",
                        relation.target().id(),
                        relation.target().title());
            } else if (relation.type().isAct()) {
                add(
                        actors,
                        "passiveRef_",
                        relation.actor().id(),
                        relation.actor().title());
            }
        }
        lifecycle.events().stream()
                .flatMap(event -> event.act().stream())
                .forEach(act -> add(actors, "passiveRef_", act.id(), act.title()));
    }

    private void add(Map<RegulationId, String> references, String prefix, RegulationId id, String title) {
        references.putIfAbsent(id, prefix + (references.size() + 1));
        titles.putIfAbsent(id, title);
    }

    /** Returns the eIds of the authorities; of an unknown one if none is known. */
    List<String> authors() {
        List<String> ids = new ArrayList<>();
        publication.metadata().caption().authorities().forEach(name -> ids.add("organization_" + (ids.size() + 1)));
        return ids.isEmpty() ? List.of(UNKNOWN_AUTHOR) : ids;
    }

    /** Returns the reference to the regulation that caused the event. */
    String source(Lifecycle.Event event) {
        return "#" + event.act().map(act -> actors.get(act.id())).orElse(ORIGINAL);
    }

    void write() {
        xml.open("references", "source", "#faxian");
        reference("original", ORIGINAL, uris.work(), publication.metadata().title());
        actors.forEach((id, eId) -> reference("passiveRef", eId, address(id), titles.getOrDefault(id, "")));
        targets.forEach((id, eId) -> reference("activeRef", eId, address(id), titles.getOrDefault(id, "")));
        reference("TLCOrganization", "faxian", "/akn/ontology/organization/faxian", "Faxian");
        authorities();
        reference("TLCRole", "author", "/akn/ontology/role/author", "author");
        reference("TLCRole", "editor", "/akn/ontology/role/editor", "editor");
        reference("TLCConcept", IN_FORCE, "/akn/ontology/concept/in-force", "in force");
        lifecycle
                .types()
                .forEach(type -> reference(
                        "TLCEvent",
                        Lifecycle.concept(type),
                        "/akn/ontology/event/" + Lifecycle.concept(type),
                        Language.CHINESE.say(type)));
        xml.close();
    }

    private void authorities() {
        List<String> names = publication.metadata().caption().authorities();
        List<String> ids = authors();
        if (names.isEmpty()) {
            reference("TLCOrganization", UNKNOWN_AUTHOR, "/akn/ontology/organization/cn/unknown", "unknown");
        }
        for (int i = 0; i < names.size(); i++) {
            String href = "/akn/ontology/organization/cn/" + FrbrUris.component(names.get(i));
            reference("TLCOrganization", ids.get(i), href, names.get(i));
        }
    }

    /** Returns the page of another regulation, which is also an alias of its work. */
    private String address(RegulationId id) {
        return publication.site().orElse("") + "/regulations/" + id;
    }

    private void reference(String element, String eId, String href, String shown) {
        xml.empty(element, "eId", eId, "href", href, "showAs", shown);
    }
}
