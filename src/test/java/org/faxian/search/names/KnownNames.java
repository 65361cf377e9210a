package org.faxian.search.names;

import java.util.List;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;

/** The names of the fictional corpus, and of a few other laws and rules. */
public final class KnownNames {
    public static final TextAnalysis ANALYSIS = TextAnalysis.load();
    /** 中华人民共和国湖泊保护管理法, a law. */
    public static final RegulationId LAKES = new RegulationId("lakesaaaaa");
    /** 中华人民共和国湖泊保护管理法实施条例. */
    public static final RegulationId LAKES_RULES = new RegulationId("lakesbbbbb");
    /** 码头设施规定: issued by a decree and a joint order. */
    public static final RegulationId PIERS = new RegulationId("piersaaaaa");
    /** 宁川市消防条例. */
    public static final RegulationId FIRE_NINGCHUAN = new RegulationId("fireaaaaaa");
    /** 云江省消防条例. */
    public static final RegulationId FIRE = new RegulationId("firebbbbbb");
    /** 云江省渡口管理规定, formerly 云江省渡口和渡船管理规定; its order omits the authority. */
    public static final RegulationId FERRIES = new RegulationId("ferriesaaa");

    /** 澜州市户外广告设置管理条例: the name of the city contains the word for another kind of place. */
    public static final RegulationId SIGNS = new RegulationId("signsaaaaa");

    private KnownNames() {}

    /** Returns all names, with the abbreviations shipped with the program. */
    public static NameLookup all() {
        return new NameLookup(
                new NameIndex(regulations().map(RegulationBuilder::build).toList(), ANALYSIS),
                Abbreviations.shipped().names());
    }

    private static Stream<RegulationBuilder> regulations() {
        List<RegulationBuilder> others = List.of(
                of(LAKES, VersionBuilder.titled("中华人民共和国湖泊保护管理法").kind(RegulationKind.LAW)),
                of(
                        LAKES_RULES,
                        VersionBuilder.titled("中华人民共和国湖泊保护管理法实施条例")
                                .kind(RegulationKind.ADMINISTRATIVE_REGULATION)
                                .number("国务院令第711号")
                                .order("令第800号")
                                .order("令第12号")
                                .by("国务院")),
                of(PIERS, VersionBuilder.titled("码头设施规定").number("国务院令第12号").number("云江省水利厅、云江省林业局令第9号")),
                of(
                        FIRE_NINGCHUAN,
                        VersionBuilder.titled("宁川市消防条例")
                                .kind(RegulationKind.LOCAL_REGULATION)
                                .by("宁川市人民代表大会常务委员会")),
                of(
                        FIRE,
                        VersionBuilder.titled("云江省消防条例")
                                .kind(RegulationKind.LOCAL_REGULATION)
                                .by("云江省人民代表大会常务委员会")),
                of(
                        SIGNS,
                        VersionBuilder.titled("澜州市户外广告设置管理条例")
                                .kind(RegulationKind.LOCAL_REGULATION)
                                .by("澜州市人民代表大会常务委员会")),
                of(
                        FERRIES,
                        VersionBuilder.titled("云江省渡口管理规定")
                                .formerly("云江省渡口和渡船管理规定")
                                .number("令第58号")
                                .by("云江省交通运输厅")));
        return Stream.concat(FictionalCorpus.regulations().stream(), others.stream());
    }

    private static RegulationBuilder of(RegulationId id, VersionBuilder version) {
        return RegulationBuilder.regulation(
                id.value(), version.promulgated("2020-01-01").effective("2020-01-01"));
    }
}
