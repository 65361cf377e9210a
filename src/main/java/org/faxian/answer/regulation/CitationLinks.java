package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Citation;
import org.faxian.regulation.Provision;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.text.TitleKey;

/**
 * The links for the citations in a text.
 *
 * <p>A text cites other regulations as they stood when it took effect. Links therefore lead to the version of that day,
 * unless the cited regulation is known only from a later day. The relations of the citing regulation define which
 * regulation a name means. A citation of an article that the cited version does not have gets no link.
 */
public final class CitationLinks {
    private final Found found;
    private final Snapshot snapshot;
    private final Optional<LocalDate> day;
    private final Map<TitleKey, RegulationId> documents = new HashMap<>();
    private final Map<RegulationId, Optional<Cited>> cited = new HashMap<>();
    private final Set<String> own;

    /** A cited regulation in the version that is meant. */
    private record Cited(RegulationVersion version, PermanentLinks links, Set<ArticleNumber> articles) {}

    /**
     * Creates the links of a text.
     *
     * @param lines all lines of the text
     */
    public CitationLinks(Found found, List<TextLine> lines, Snapshot snapshot) {
        this.found = found;
        this.snapshot = snapshot;
        this.day = dayOf(found.version());
        this.own = lines.stream().flatMap(line -> line.path().stream()).collect(Collectors.toCollection(HashSet::new));
        for (Relation relation : found.regulation().relations()) {
            if (relation.actor().id().equals(found.regulation().id())) {
                relation.names()
                        .forEach(name -> documents.put(
                                TitleKey.of(name), relation.target().id()));
            }
        }
    }

    /** Returns the citations of each line that has any. */
    public Map<TextLine, List<CitationView>> of(List<TextLine> lines) {
        Map<TextLine, List<CitationView>> views = new HashMap<>();
        for (TextLine line : lines) {
            List<CitationView> ofLine = of(line);
            if (!ofLine.isEmpty()) {
                views.put(line, ofLine);
            }
        }
        return views;
    }

    private List<CitationView> of(TextLine line) {
        List<CitationView> views = new ArrayList<>();
        for (Citation citation : Citation.in(line.text())) {
            citation.document()
                    .map(name -> elsewhere(citation, name))
                    .orElseGet(() -> here(citation))
                    .ifPresent(views::add);
        }
        return views;
    }

    private Optional<CitationView> here(Citation citation) {
        return citation.provision().filter(place -> own.contains(path(place))).map(place -> {
            String fragment = below(place).map(part -> "-" + part).orElse("");
            PageLinks links = PageLinks.of(found);
            return new CitationView(
                    citation.start(),
                    citation.end(),
                    found.version().metadata().title(),
                    links.within(path(place)) + fragment,
                    PermanentLinks.inApi(links.passage(path(place))));
        });
    }

    private Optional<CitationView> elsewhere(Citation citation, String name) {
        return Optional.ofNullable(documents.get(TitleKey.of(name)))
                .flatMap(id -> cited.computeIfAbsent(id, this::find))
                .filter(target -> citation.provision()
                        .filter(place -> !target.articles().contains(place.article()))
                        .isEmpty())
                .map(target -> new CitationView(
                        citation.start(),
                        citation.end(),
                        target.version().metadata().title(),
                        address(target, citation.provision()),
                        preview(target, citation.provision())));
    }

    private static String address(Cited target, Optional<ProvisionReference> place) {
        return target.links()
                        .passage(
                                target.version().id(),
                                place.map(CitationLinks::path).orElse(""))
                + place.flatMap(CitationLinks::below).map(part -> "#" + part).orElse("");
    }

    private static String preview(Cited target, Optional<ProvisionReference> place) {
        return PermanentLinks.inApi(target.links()
                .passage(target.version().id(), place.map(CitationLinks::path).orElse("versions")));
    }

    private static String path(ProvisionReference place) {
        return "articles/" + place.article().path();
    }

    private static Optional<String> below(ProvisionReference place) {
        String path = place.path();
        int hash = path.indexOf('#');
        return hash < 0 ? Optional.empty() : Optional.of(path.substring(hash + 1));
    }

    private Optional<Cited> find(RegulationId id) {
        return snapshot.regulation(id).map(regulation -> {
            Optional<LocalDate> then = day.filter(regulation::isListedOn);
            RegulationVersion version = regulation.versionOn(then.orElse(found.asOf()));
            return new Cited(version, new PermanentLinks(then, false), articles(regulation, version));
        });
    }

    private Set<ArticleNumber> articles(Regulation regulation, RegulationVersion version) {
        boolean asked = found.regulation().relations().stream()
                .anyMatch(relation -> relation.target().id().equals(regulation.id())
                        && !relation.provisions().isEmpty());
        return asked
                ? Found.text(version, snapshot).articles().stream()
                        .map(Provision.Article::number)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Optional<LocalDate> dayOf(RegulationVersion version) {
        return version.metadata().term().effectiveOn().or(() -> version.metadata()
                .enactment()
                .lastKnownDate());
    }
}
