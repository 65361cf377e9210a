package org.faxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.audit.Audit;
import org.faxian.audit.Finding;
import org.faxian.audit.FindingType;
import org.faxian.audit.Settlement;
import org.faxian.export.Spreadsheet;
import org.faxian.export.Spreadsheet.Cell;
import org.faxian.export.Spreadsheet.Sheet;
import org.faxian.language.Language;
import org.faxian.regulation.RegulationId;

/** An audit as a workbook for the department's meeting: the counts, then one sheet for each type with findings. */
record AuditWorkbook(Audit audit) {
    private static final List<String> HEAD = List.of("类型", "编号", "标题", "问题", "条款", "候选", "处理命令", "备选命令", "处理意见");

    byte[] bytes() {
        List<Sheet> sheets = new ArrayList<>(List.of(counts()));
        for (FindingType type : FindingType.values()) {
            Optional.of(audit.of(type))
                    .filter(findings -> !findings.isEmpty())
                    .map(findings -> findings.stream().map(AuditWorkbook::row).toList())
                    .ifPresent(rows -> sheets.add(new Sheet(type.label(), HEAD, rows, true)));
        }
        return new Spreadsheet(audit.day(), sheets).bytes();
    }

    private Sheet counts() {
        List<List<Cell>> rows = new ArrayList<>();
        audit.counts()
                .forEach((type, count) ->
                        rows.add(List.of(Cell.of(type.label()), Cell.of(type.wireName()), Cell.of(count))));
        rows.add(List.of(Cell.of("合计"), Cell.of(""), Cell.of(audit.findings().size())));
        return new Sheet("件数", List.of("类型", "代码", "件数（截至" + audit.day() + "）"), rows);
    }

    /** Leaves the last column empty for the meeting. */
    private static List<Cell> row(Finding finding) {
        return List.of(
                Cell.of(finding.type().label()),
                Cell.of(finding.id().map(RegulationId::value).orElse("")),
                Cell.of(finding.title()),
                Cell.of(Language.CHINESE.say(finding.problem())),
                Cell.of(finding.clause().orElse("")),
                Cell.of(AuditText.candidates(finding.candidates())),
                Cell.of(finding.settle().toString()),
                Cell.of(finding.otherwise().map(Settlement::toString).orElse("")),
                Cell.of(""));
    }
}
