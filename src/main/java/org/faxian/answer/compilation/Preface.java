package org.faxian.answer.compilation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.answer.compilation.Compilation.Group;
import org.faxian.answer.compilation.Compilation.Text;
import org.faxian.language.Language;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Facet;

/** The preface of a compilation (编制说明): its scope, its day, its size, and how statuses are known. */
record Preface(Compilation compilation) {

    List<String> lines() {
        CompilationForm form = compilation.form();
        List<String> lines = new ArrayList<>();
        lines.add(said(
                "compilation.scope",
                scope(),
                Language.CHINESE.date(form.request().asOf())));
        lines.add(said("compilation.size", compilation.size(), kinds()));
        lines.add(said("compilation.statuses", statuses()));
        if (!compilation.leftOut().isEmpty()) {
            lines.add(said("compilation.left-out-size", compilation.leftOut().size()));
        }
        form.since()
                .ifPresent(day -> lines.add(said(
                        "compilation.changes-size",
                        Language.CHINESE.date(day),
                        Language.CHINESE.date(form.request().asOf()),
                        compilation.changes().size())));
        lines.add(said("compilation.originals-prevail"));
        return lines;
    }

    /** Returns the search in words: 检索词“燃气”；文件类别：行政规范性文件. */
    private String scope() {
        Map<String, List<String>> stated = compilation.form().link().parameters();
        Stream<String> words =
                stated.getOrDefault("q", List.of()).stream().map(text -> said("compilation.query", text));
        Stream<String> facets = Facet.ofVersions().stream()
                .filter(facet -> stated.containsKey(facet.parameter()))
                .map(facet -> said(
                        "search.chosen",
                        facet,
                        stated.get(facet.parameter()).stream()
                                .map(value -> Language.CHINESE.say(facet.shown(value, facet.label(value))))
                                .collect(Collectors.joining("、"))));
        Stream<String> days = Stream.of("promulgatedFrom", "promulgatedTo", "effectiveFrom", "effectiveTo")
                .filter(stated::containsKey)
                .map(name -> said("search.date." + name, stated.get(name)));
        String scope = Stream.of(words, facets, days).flatMap(part -> part).collect(Collectors.joining("；"));
        return scope.isEmpty() ? said("compilation.everything") : scope;
    }

    private String kinds() {
        return compilation.groups().stream()
                .map((Group group) -> said("compilation.kind", group.kind(), group.size()))
                .collect(Collectors.joining("、"));
    }

    private String statuses() {
        Map<ValidityStatus, Long> counts = compilation.texts().stream()
                .map((Text text) -> text.validity().status())
                .collect(Collectors.groupingBy(status -> status, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> said("compilation.status", count.getKey(), count.getValue()))
                .collect(Collectors.joining("、"));
    }

    private static String said(String key, Object... values) {
        return Language.CHINESE.say(key, values);
    }
}
