package org.faxian.answer.compilation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.regulation.HitView;
import org.faxian.export.manuscript.Block;
import org.faxian.language.Language;
import org.faxian.regulation.Change;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Validity;

/** The parts after the texts of a compilation: changes (立改废), what was left out, and an index of document numbers. */
record Appendices(Compilation compilation) {

    List<Block> blocks() {
        return parts().stream()
                .flatMap(part -> Stream.of(part.title(), part.table()))
                .toList();
    }

    List<Block.PartTitle> titles() {
        return parts().stream().map(Part::title).toList();
    }

    private record Part(Block.PartTitle title, Block table) {}

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        add(
                "changes",
                "compilation.changes",
                List.of("list.date", "list.change", "field.TITLE", "field.NUMBER"),
                changes(),
                parts);
        add(
                "left-out",
                "compilation.left-out",
                List.of("field.TITLE", "field.NUMBER", "compilation.reason"),
                leftOut(),
                parts);
        add("numbers", "compilation.numbers", List.of("field.NUMBER", "field.TITLE"), numbers(), parts);
        return parts;
    }

    private static void add(String anchor, String title, List<String> head, List<List<String>> rows, List<Part> parts) {
        if (!rows.isEmpty()) {
            List<List<String>> table = new ArrayList<>();
            table.add(head.stream().map(Language.CHINESE::say).toList());
            table.addAll(rows);
            parts.add(new Part(new Block.PartTitle(1, said(title), anchor), new Block.Table(table)));
        }
    }

    private List<List<String>> changes() {
        return compilation.changes().stream().map(Appendices::row).toList();
    }

    private static List<String> row(Change change) {
        Optional<Caption> caption = change.subject().map(Change.Subject::caption);
        String provisions = Language.CHINESE.list(change.subject().stream()
                .flatMap(subject -> subject.provisions().stream())
                .map(ProvisionReference::label)
                .toList());
        return List.of(
                change.on().toString(),
                Language.CHINESE.say(change.type()),
                caption.map(Caption::title).orElse(change.id().value()) + provisions,
                caption.flatMap(HitView::numbers).orElse(""));
    }

    private List<List<String>> leftOut() {
        return compilation.leftOut().stream()
                .map(one -> List.of(
                        one.caption().title(), HitView.numbers(one.caption()).orElse(""), reason(one.validity())))
                .toList();
    }

    private static String reason(Validity validity) {
        Optional<LocalDate> since = validity.since().filter(day -> day.getYear() > 0);
        return since.map(day -> said("compilation.status-since", validity.status(), day))
                .orElseGet(() -> Language.CHINESE.say(validity.status()));
    }

    private List<List<String>> numbers() {
        return compilation.texts().stream()
                .flatMap(text -> text.caption().numbers().stream()
                        .map(number -> List.of(number.written(), text.caption().title())))
                .sorted(Comparator.comparing((List<String> row) -> row.getFirst()))
                .toList();
    }

    private static String said(String key, Object... values) {
        return Language.CHINESE.say(key, values);
    }
}
