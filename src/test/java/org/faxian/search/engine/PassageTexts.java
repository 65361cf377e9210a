package org.faxian.search.engine;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;

/** The texts of passages that encoders are to encode, for tests. */
public final class PassageTexts {
    private PassageTexts() {}

    /** Returns a regulation with so many articles; others share the title and the first article. */
    public static RegulationBuilder regulation(String id, int articles) {
        VersionBuilder version =
                VersionBuilder.titled("云江省管理办法").promulgated("2020-01-01").article("1", "为了管理燃气，制定本办法。");
        for (int i = 2; i <= articles; i++) {
            version.article(String.valueOf(i), "燃气".repeat(i % 5) + "管理" + id + i);
        }
        return RegulationBuilder.regulation(id, version);
    }

    /** Returns the different texts of passages of the regulations. */
    public static Set<String> of(List<RegulationBuilder> regulations) {
        return regulations.stream()
                .flatMap(regulation -> regulation.build().versions().stream()
                        .flatMap(version ->
                                Passages.of(
                                                version.metadata(),
                                                regulation.texts().get(version.id()))
                                        .stream()
                                        .map(passage -> PassageMeaning.of(
                                                        version.metadata().title(), passage)
                                                .text())))
                .collect(Collectors.toSet());
    }
}
