package org.faxian.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.Region;
import org.faxian.regulation.UsualTerm;

/**
 * What the corpus says about the site that publishes it, in {@code site.json}.
 *
 * @param name of the site, as pages show it
 * @param notice a sentence for every page, such as that all regulations are fictional; empty for none
 * @param imprint who answers for it
 * @param region the place of the site, by code or name; texts whose bodies are named without their place are of it
 * @param places that are not in GB/T 2260, or not any more
 * @param authorities who issues documents, with former names and successors
 * @param inForceOnIssue words with which the titles of letters end that are in force from their issue unless they say
 *     otherwise; those that are usual where the file says nothing
 * @param terms how long texts are in force that say nothing of it
 */
public record Site(
        String name,
        Optional<String> notice,
        Imprint imprint,
        Optional<String> region,
        List<Region> places,
        List<PublicBody> authorities,
        List<UsualTerm> terms,
        List<String> inForceOnIssue) {
    /** Letters that by custom name no day from which they count, by the word with which their titles end. */
    private static final List<String> LETTERS = List.of("通知", "批复", "复函", "函", "答复", "通报", "公告", "通告", "意见", "决定");

    /** The name of the file in the corpus. */
    public static final String FILE_NAME = "site.json";

    /** A site that has nothing to say about itself. */
    public static final Site UNNAMED = named("法现", Optional.empty());

    /** A site that says little of itself. */
    public static Site named(String name, Optional<String> notice) {
        return new Site(name, notice, Imprint.NONE, Optional.empty(), List.of(), List.of(), List.of(), LETTERS);
    }

    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(notice, "notice");
        imprint = Objects.requireNonNullElse(imprint, Imprint.NONE);
        Objects.requireNonNull(region, "region");
        places = List.copyOf(Objects.requireNonNullElse(places, List.<Region>of()));
        authorities = List.copyOf(Objects.requireNonNullElse(authorities, List.<PublicBody>of()));
        terms = List.copyOf(Objects.requireNonNullElse(terms, List.<UsualTerm>of()));
        inForceOnIssue = List.copyOf(Objects.requireNonNullElse(inForceOnIssue, LETTERS));
        if (region.isPresent() && home(region, places).isEmpty()) {
            throw new IllegalArgumentException(
                    "region is the code or the full name of a place, such as 330000 or 浙江省, found: " + region.get()
                            + "; a place that is not in GB/T 2260 is told under places");
        }
    }

    /** The places that there are, with those of the site. */
    public Gazetteer gazetteer() {
        return Gazetteer.shipped().with(places);
    }

    /** The bodies that do now what a body did that was dissolved or bears another name now, joined by 、; empty where it is there still. */
    public Optional<String> successorsOf(String authority) {
        Optional<String> dissolved = authorities.stream()
                .filter(body ->
                        body.name().equals(authority) && !body.successors().isEmpty())
                .map(body -> String.join("、", body.successors()))
                .findFirst();
        return dissolved.or(() -> authorities.stream()
                .filter(body -> body.formerNames().contains(authority))
                .map(PublicBody::name)
                .findFirst());
    }

    /** The place of the site. */
    public Optional<Region> home() {
        return home(region, places);
    }

    private static Optional<Region> home(Optional<String> region, List<Region> places) {
        return region.flatMap(Gazetteer.shipped().with(places)::told);
    }
}
