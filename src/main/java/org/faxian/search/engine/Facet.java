package org.faxian.search.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Label;
import org.faxian.language.Labelled;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.FacetCount;

/**
 * A property by which results are counted and filtered.
 *
 * <p>Defines everything a facet needs: engines index, filter and count it, URLs take it as a parameter, and pages
 * display it.
 */
public enum Facet implements Labelled {
    STATUS("时效性") {
        @Override
        public Stream<String> of(Regulation regulation, RegulationVersion version) {
            throw new IllegalStateException("a status is one of a day, which engines keep as intervals");
        }

        @Override
        public String label(String value) {
            return ValidityStatus.valueOf(value).label();
        }

        @Override
        public Label shown(String value, String label) {
            return ValidityStatus.valueOf(value).message();
        }

        @Override
        public List<String> choices() {
            return names(ValidityStatus.values());
        }
    },
    KIND("文件类别") {
        @Override
        public Stream<String> of(Regulation regulation, RegulationVersion version) {
            return Stream.of(version.metadata().caption().kind().name());
        }

        @Override
        public String label(String value) {
            return RegulationKind.valueOf(value).label();
        }

        @Override
        public Label shown(String value, String label) {
            return RegulationKind.valueOf(value).message();
        }

        @Override
        public List<String> choices() {
            return names(RegulationKind.values());
        }
    },
    AUTHORITY("制定机关") {
        @Override
        public Stream<String> of(Regulation regulation, RegulationVersion version) {
            return version.metadata().caption().authorities().stream();
        }
    },
    REGION("地区") {
        @Override
        public Stream<String> of(Regulation regulation, RegulationVersion version) {
            return regulation.regions().stream().map(Region::code);
        }

        @Override
        public String label(String value, Gazetteer gazetteer) {
            return value.equals(UNKNOWN) ? label(value) : gazetteer.label(value);
        }
    },
    YEAR("公布年份") {
        @Override
        public Stream<String> of(Regulation regulation, RegulationVersion version) {
            return regulation.promulgatedOn(version).stream().map(day -> String.valueOf(day.getYear()));
        }
    },
    /** Only the broadest class, so that the counts add up. */
    SUBJECT("主题分类") {
        @Override
        public Stream<String> of(Regulation regulation, RegulationVersion version) {
            return version.metadata().classification().widest();
        }
    };

    /** Value used if no value is known. */
    public static final String UNKNOWN = "unknown";

    private final String label;

    Facet(String label) {
        this.label = label;
    }

    /** Returns the facets whose values belong to a version and do not depend on the day. */
    public static List<Facet> ofVersions() {
        return Arrays.stream(values()).filter(facet -> facet != STATUS).toList();
    }

    /** Returns the values of a version; empty if none is known. */
    public abstract Stream<String> of(Regulation regulation, RegulationVersion version);

    /** Returns the label of the facet shown to users. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "facet";
    }

    /** Returns the label of a value shown to users. */
    public String label(String value, Gazetteer gazetteer) {
        return label(value);
    }

    /** Returns the label of a value of any facet other than {@link #REGION}. */
    public String label(String value) {
        return value.equals(UNKNOWN) ? Language.CHINESE.say("facet.unknown") : value;
    }

    /** Returns the label of a value in the language of the reader, from its Chinese label. */
    public Label shown(String value, String label) {
        return value.equals(UNKNOWN) ? Message.of("facet.unknown") : Label.verbatim(label);
    }

    /** Returns all possible values; empty if they come from the texts. */
    public List<String> choices() {
        return List.of();
    }

    /** Returns the name of the facet and of its request parameter, such as {@code status}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the display order of values: most frequent first, years newest first, {@link #UNKNOWN} last. */
    public Comparator<FacetCount> order() {
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        Comparator<FacetCount> known = this == YEAR
                ? byValue.reversed()
                : Comparator.comparingLong(FacetCount::count).reversed().thenComparing(byValue);
        return Comparator.<FacetCount, Boolean>comparing(count -> count.value().equals(UNKNOWN))
                .thenComparing(known);
    }

    /** Returns the facet with the parameter name. */
    public static Optional<Facet> named(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
