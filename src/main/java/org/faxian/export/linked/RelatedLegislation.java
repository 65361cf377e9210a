package org.faxian.export.linked;

import java.util.List;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;

/** The relations of a regulation to others, as properties of it. */
record RelatedLegislation(Resource work, RegulationId own, Addresses addresses) {

    /** Adds the relation; one that states no act and no reference is left out. */
    void add(Relation relation) {
        boolean isActor = relation.actor().id().equals(own);
        List<Term> terms = isActor ? active(relation.type()) : passive(relation.type());
        Relation.Party other = isActor ? relation.target() : relation.actor();
        for (int i = 0; i < terms.size(); i++) {
            String address = addresses.work(other.id());
            if (i == 0) {
                work.nested(
                        terms.get(i),
                        new Resource(address, "schema:Legislation", "eli:LegalResource")
                                .text(Term.NAME, other.title()));
            } else {
                work.link(terms.get(i), address);
            }
        }
    }

    private static List<Term> active(Relation.Type type) {
        return switch (type) {
            case REPEALS, DECLARES_LAPSED -> List.of(Term.LEGISLATION_REPEALS, Term.ELI_REPEALS);
            case AMENDS, AMENDS_UNCONSOLIDATED ->
                List.of(Term.LEGISLATION_AMENDS, Term.LEGISLATION_CHANGES, Term.ELI_AMENDS, Term.ELI_CHANGES);
            case CORRECTS -> List.of(Term.LEGISLATION_CORRECTS, Term.ELI_CORRECTS);
            case REPEALS_PARTLY, SUSPENDS, RESUMES, POSTPONES, EXTENDS ->
                List.of(Term.LEGISLATION_CHANGES, Term.ELI_CHANGES);
            case BASED_ON -> List.of(Term.IS_BASED_ON, Term.ELI_BASED_ON);
            case CITES -> List.of(Term.CITATION, Term.ELI_CITES);
            case CONTINUES, UNREAD -> List.of();
        };
    }

    private static List<Term> passive(Relation.Type type) {
        return switch (type) {
            case REPEALS, DECLARES_LAPSED -> List.of(Term.ELI_REPEALED_BY);
            case AMENDS, AMENDS_UNCONSOLIDATED -> List.of(Term.ELI_AMENDED_BY, Term.ELI_CHANGED_BY);
            case CORRECTS -> List.of(Term.ELI_CORRECTED_BY);
            case REPEALS_PARTLY, SUSPENDS, RESUMES, POSTPONES, EXTENDS -> List.of(Term.ELI_CHANGED_BY);
            case BASED_ON -> List.of(Term.ELI_BASIS_FOR);
            case CITES -> List.of(Term.ELI_CITED_BY);
            case CONTINUES, UNREAD -> List.of();
        };
    }
}
