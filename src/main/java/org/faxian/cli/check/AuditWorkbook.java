package org.faxian.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.audit.Audit;
import org.faxian.audit.Finding;
import org.faxian.audit.FindingType;
import org.faxian.cli.terminal.Terminal;
import org.faxian.export.Spreadsheet;
import org.faxian.export.Spreadsheet.Cell;
import org.faxian.export.Spreadsheet.Sheet;
import org.faxian.regulation.RegulationId;

/** An audit as a workbook for the department's meeting: the counts, then one sheet for each type with findings. */
record AuditWorkbook(Audit audit, Terminal terminal) {
    private static final List<String> COLUMNS =
            List.of("type", "id", "title", "problem", "clause", "candidates", "settle", "otherwise", "opinion");

    byte[] bytes() {
        List<Sheet> sheets = new ArrayList<>(List.of(counts()));
        for (FindingType type : FindingType.values()) {
            Optional.of(audit.of(type))
                    .filter(findings -> !findings.isEmpty())
                    .map(findings -> findings.stream().map(this::row).toList())
                    .ifPresent(rows -> sheets.add(new Sheet(terminal.label(type), head(), rows, true)));
        }
        return new Spreadsheet(audit.day(), sheets).bytes();
    }

    private List<String> head() {
        return COLUMNS.stream()
                .map(column -> terminal.words("cli.audit.column." + column))
                .toList();
    }

    private Sheet counts() {
        List<List<Cell>> rows = new ArrayList<>();
        audit.counts()
                .forEach((type, count) ->
                        rows.add(List.of(Cell.of(terminal.label(type)), Cell.of(type.wireName()), Cell.of(count))));
        rows.add(List.of(
                Cell.of(terminal.words("cli.audit.sum")),
                Cell.of(""),
                Cell.of(audit.findings().size())));
        List<String> columns = List.of(
                terminal.words("cli.audit.column.type"),
                terminal.words("cli.audit.column.code"),
                terminal.words("cli.audit.column.count", audit.day()));
        return new Sheet(terminal.words("cli.audit.sheet.counts"), columns, rows);
    }

    /** Leaves the last column empty for the meeting. */
    private List<Cell> row(Finding finding) {
        return List.of(
                Cell.of(terminal.label(finding.type())),
                Cell.of(finding.id().map(RegulationId::value).orElse("")),
                Cell.of(finding.title()),
                Cell.of(terminal.label(finding.problem())),
                Cell.of(finding.clause().orElse("")),
                Cell.of(AuditText.candidates(finding.candidates())),
                Cell.of(finding.settle().in(terminal.language())),
                Cell.of(finding.otherwise()
                        .map(command -> command.in(terminal.language()))
                        .orElse("")),
                Cell.of(""));
    }
}
