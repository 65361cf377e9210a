package org.faxian.answer.change;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.answer.regulation.RegulationView.ProvisionView;
import org.faxian.export.CsvTable;
import org.faxian.language.Language;
import org.faxian.regulation.RegulationKind;

/** Changes as a table, for counting, sorting and checking elsewhere. */
public final class ChangeList {
    private static final List<String> HEAD = Stream.of(
                    "list.date",
                    "list.change",
                    "field.TITLE",
                    "field.NUMBER",
                    "facet.KIND",
                    "facet.AUTHORITY",
                    "list.provisions",
                    "list.id",
                    "list.link")
            .map(Language.CHINESE::say)
            .toList();

    private ChangeList() {}

    /**
     * Returns the table as CSV.
     *
     * @param base scheme and host of the addresses
     */
    public static byte[] csv(List<ChangeView> changes, String base) {
        return new CsvTable(
                        HEAD, changes.stream().map(change -> row(change, base)).toList())
                .bytes();
    }

    private static List<String> row(ChangeView change, String base) {
        return List.of(
                change.date().toString(),
                change.label(),
                change.title().orElse(""),
                change.number().orElse(""),
                change.kind().map(RegulationKind::label).orElse(""),
                Language.CHINESE.list(change.authorities()),
                change.provisions().stream().map(ProvisionView::label).collect(Collectors.joining("、")),
                change.id(),
                base + change.url());
    }
}
