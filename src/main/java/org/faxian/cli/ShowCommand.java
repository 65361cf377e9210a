package org.faxian.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.faxian.desk.UsageException;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
import org.faxian.language.Language;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code faxian show}: one regulation with its status, evidence, versions, relations and text. */
@Command(
        name = "show",
        description = "Shows one regulation: status with evidence, versions, relations, text.",
        mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Parameters(paramLabel = "ID", description = "an id, the id of a version (k3v…@2024-03-01), a title or a number")
    private String id;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day that counts (default: today)")
    private Optional<LocalDate> asOf = Optional.empty();

    ShowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        LocalDate day = asOf.orElse(LegalDay.today(clock));
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine();
                Engine.Snapshot snapshot = engine.snapshot()) {
            id = NamedRegulation.id(id, workspace.search(), day, snapshot);
            Regulation regulation = find(snapshot);
            RegulationVersion version = id.contains("@")
                    ? regulation.version(VersionId.parse(id)).orElseThrow(() -> unknown())
                    : regulation.versionOn(day);
            RegulationText text = snapshot.text(version.id()).orElseThrow();
            if (options.json()) {
                printJson(regulation, version, day, text);
            } else {
                print(regulation, version, day, text);
            }
            return 0;
        }
    }

    private Regulation find(Engine.Snapshot snapshot) {
        String bare = id.replaceFirst("@.*", "");
        return Optional.of(bare)
                .filter(RegulationId::isWellFormed)
                .map(RegulationId::new)
                .map(wellFormed -> snapshot.regulation(wellFormed).orElseThrow(() -> snapshot.retired(wellFormed)
                        .map(retired -> new UsageException(bare + RetiredText.of(retired)))
                        .orElseGet(this::unknown)))
                .orElseThrow(this::unknown);
    }

    private UsageException unknown() {
        return new UsageException("there is no regulation " + id + ": find its id, title or number with faxian search");
    }

    private void printJson(Regulation regulation, RegulationVersion version, LocalDate day, RegulationText text)
            throws Exception {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", regulation.id());
        view.put("version", version.id().toString());
        view.put("status", version.timeline().validityOn(day));
        view.put("metadata", version.metadata());
        view.put("versions", regulation.versions());
        view.put("relations", regulation.relations());
        view.put("explanations", regulation.explanations());
        view.put("text", text);
        PrintWriter out = spec.commandLine().getOut();
        out.println(DomainJson.mapper().writeValueAsString(view));
        out.flush();
    }

    private void print(Regulation regulation, RegulationVersion version, LocalDate day, RegulationText text) {
        PrintWriter out = spec.commandLine().getOut();
        Validity validity = version.timeline().validityOn(day);
        out.println(version.metadata().title());
        out.println("  " + regulation.id() + "  "
                + version.metadata().caption().kind().label() + "  "
                + String.join("、", version.metadata().caption().authorities()));
        out.println("  " + day + "：" + validity.status().label()
                + validity.since().map(since -> "（自" + since + "）").orElse("") + "，依据："
                + validity.basis().label());
        validity.until()
                .ifPresent(next ->
                        out.println("    " + next.on() + " → " + next.status().label()));
        for (Evidence evidence : validity.evidence()) {
            out.println("    " + evidence.text()
                    + evidence.quoted()
                            .map(s -> " ——《" + s.title() + "》" + s.id())
                            .orElse(""));
        }
        Stream.of(CorrectableField.values())
                .filter(field -> field.isFrom(Provenance.CATALOGUE, version.metadata()))
                .forEach(field -> out.println("  目录  " + field.label() + "："
                        + field.in(version.metadata()).orElse("")));
        version.disagreements().forEach(one -> out.println("  不一致  " + Language.CHINESE.say(one.sentence())));
        version.corrections()
                .forEach(correction -> out.println("  更正  " + Language.CHINESE.say(correction.sentence())));
        regulation
                .versions()
                .forEach(v -> out.println((v.equals(version) ? "  * " : "    ") + v.id() + "  "
                        + v.timeline().validityOn(day).status().label() + "  "
                        + v.original().path()));
        regulation
                .relations()
                .forEach(r -> out.println("  " + r.actor().title() + " "
                        + r.type().label() + " " + r.target().title() + "（" + r.on() + "）：" + r.clause()));
        regulation
                .explanations()
                .forEach(explanation -> out.println("  解读 " + explanation.title() + "  "
                        + explanation.file().path()));
        out.println();
        text.lines().stream().map(Placeholder::shortened).forEach(out::println);
        out.flush();
    }
}
