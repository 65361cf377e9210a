package org.faxian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;

/**
 * The acts of others on a regulation, from which its timelines follow together with its texts and the decisions of
 * people.
 *
 * @param relations the relations whose target it is
 * @param links those of them that a person has decided
 */
public record IncomingActs(List<Relation> relations, List<Link> links) {
    /** A relation and the decision of a person from which it follows. */
    public record Link(Relation relation, Decision.Matched decision) {}

    public IncomingActs {
        relations = List.copyOf(relations);
        links = List.copyOf(links);
    }

    static IncomingActs of(RegulationId id, List<Relation> relations, Map<Relation, Decision.Matched> linked) {
        List<Relation> undergone = relations.stream()
                .filter(relation -> relation.target().id().equals(id))
                .toList();
        return new IncomingActs(
                undergone,
                undergone.stream()
                        .flatMap(
                                relation -> Optional.ofNullable(linked.get(relation))
                                        .map(decision -> new Link(relation, decision))
                                        .stream())
                        .toList());
    }

    /** Returns the acts of others that are among the relations of the regulation, none of them decided by a person. */
    public static IncomingActs shownBy(Regulation regulation) {
        return of(regulation.id(), regulation.relations(), Map.of());
    }

    /** Returns whether the regulation itself shows all of them. */
    boolean isShownBy(Regulation regulation) {
        return equals(shownBy(regulation));
    }

    Optional<Decision.Matched> link(Relation relation) {
        return links.stream()
                .filter(link -> link.relation().equals(relation))
                .map(Link::decision)
                .findFirst();
    }

    /** Returns the regulation with exactly the given decisions of people, and the timelines that follow from them. */
    public Regulation decided(Regulation regulation, List<Decision.Act> decisions) {
        List<Decision.Act> inOrder =
                decisions.stream().sorted(Timelines.AS_RECORDED).toList();
        List<Metadata> wordings =
                regulation.versions().stream().map(RegulationVersion::metadata).toList();
        Timelines timelines = new Timelines(regulation.id(), wordings, this, inOrder);
        List<RegulationVersion> versions = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            versions.add(regulation.versions().get(i).withTimeline(timelines.of(i)));
        }
        return regulation.decided(versions, inOrder);
    }
}
