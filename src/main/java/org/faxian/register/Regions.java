package org.faxian.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.regulation.Field;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.Region;
import org.faxian.regulation.RegulationKind;

/**
 * Determines the place of a document: that of its issuing bodies.
 *
 * @param home the place of the site, for bodies named without a place (省财政厅); empty if there is none
 */
record Regions(Gazetteer gazetteer, Optional<Region> home) {
    /** Prefixes before the place in the name of a body. */
    private static final Pattern BEFORE = Pattern.compile("^(?:中华人民共和国|中国共产党|中共|国家税务总局|国家统计局)(?=.)");

    private static final Pattern CENTRAL =
            Pattern.compile("^(?:中华人民共和国|第.{1,3}届全国|全国|国务院|政务院|国家|国防|中央|中共中央|最高人民|中国|海关总署|审计署|新华社|新华通讯社)"
                    + "|^(?![省市州县区旗盟]|自治区).{1,12}(?:(?<!指挥|支|分|本)部|总局|总署)(?:办公厅|综合司)?$");
    private static final Pattern RANK =
            Pattern.compile("^(?:(省|自治区)|(市(?!场|容|政(?!府|务|协)|民(?!政|族|宗))|州|盟)|([县区旗](?!域)))");
    private static final Pattern ZONE = Pattern.compile("^(\\p{IsHan}{2,6})经济特区");

    /** Returns the places according to the last version that has any or whose region a person has decided. */
    List<Region> of(List<VersionFiles> wordings) {
        return wordings.reversed().stream()
                .map(VersionFiles::metadata)
                .filter(metadata -> isDecided(metadata) || !of(metadata).isEmpty())
                .findFirst()
                .map(this::of)
                .orElse(List.of());
    }

    /** Returns the places of the document; several for a joint issue of several places, none if unknown. */
    List<Region> of(Metadata metadata) {
        Optional<Region> stated = metadata.classification().region().map(gazetteer::region);
        if (isDecided(metadata)) {
            return stated.stream().toList();
        }
        List<Region> issuing = metadata.caption().authorities().stream()
                .flatMap(body -> ofBody(body, stated.or(() -> home)).stream())
                .distinct()
                .toList();
        return issuing.isEmpty() ? unissued(metadata, stated) : issuing;
    }

    private static boolean isDecided(Metadata metadata) {
        return metadata.provenance().get(Field.REGION) == Provenance.DECIDED;
    }

    private List<Region> unissued(Metadata metadata, Optional<Region> stated) {
        RegulationKind kind = metadata.caption().kind();
        return ofTitle(metadata.title())
                .or(() -> Optional.of(Region.COUNTRY).filter(country -> kind.isCentral()))
                .or(() -> stated)
                .stream()
                .toList();
    }

    private Optional<Region> ofBody(String body, Optional<Region> context) {
        String bare = BEFORE.matcher(body).replaceFirst("");
        return gazetteer
                .beginning(bare, context)
                .or(() -> context.flatMap(place -> ofRank(bare, place)))
                .or(() -> Optional.of(Region.COUNTRY)
                        .filter(country -> CENTRAL.matcher(body).find()));
    }

    /** Returns the place of the body's rank around the context: 市教育局 is that of the city of the page or site. */
    private Optional<Region> ofRank(String body, Region context) {
        Matcher rank = RANK.matcher(body);
        if (!rank.find()) {
            return Optional.empty();
        }
        if (rank.group(1) != null) {
            return gazetteer.provinceOf(context);
        }
        Optional<Region> county = Optional.of(context).filter(place -> place.level() == Region.Level.COUNTY);
        return rank.group(2) != null
                ? county.filter(place -> place.name().endsWith("市")).or(() -> gazetteer.prefectureOf(context))
                : county;
    }

    private Optional<Region> ofTitle(String title) {
        if (title.startsWith("中华人民共和国")) {
            return Optional.of(Region.COUNTRY);
        }
        Matcher zone = ZONE.matcher(title);
        return Stream.of(title, zone.find() ? zone.group(1) + "市" : "")
                .flatMap(text -> gazetteer.beginning(text, home).stream())
                .filter(place -> place.name().length() > 2)
                .findFirst();
    }
}
