package org.faxian.cli.read;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.faxian.answer.Parameters;
import org.faxian.answer.compilation.Compilation;
import org.faxian.answer.compilation.CompilationArchive;
import org.faxian.answer.compilation.CompilationForm;
import org.faxian.answer.compilation.CompilationFormat;
import org.faxian.answer.compilation.CompilationManuscript;
import org.faxian.answer.compilation.Compilations;
import org.faxian.answer.search.SearchQuestion;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.OutputFile;
import org.faxian.cli.terminal.TerminalProgress;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.SourceFile;
import org.faxian.search.engine.Engine.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian compile}: all texts that a search finds on a day, as one document or as an archive of originals. */
@Command(name = "compile", description = "${bundle:cli.compile}", mixinStandardHelpOptions = true)
public final class CompileCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Mixin
    private SearchOptions search;

    @Option(names = "--since", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.compile.since")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--sort", paramLabel = "${bundle:cli.label.order}", descriptionKey = "cli.compile.sort")
    private Optional<String> sort = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "${bundle:cli.label.format}",
            defaultValue = "docx",
            descriptionKey = "cli.compile.format")
    private String format;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "${bundle:cli.label.file}",
            descriptionKey = "cli.compile.out")
    private Path out;

    @Option(names = "--base", paramLabel = "${bundle:cli.label.url}", descriptionKey = "cli.dump.base")
    private String base = "";

    private int missing;

    CompileCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        List<CompilationFormat> formats = formats();
        SearchQuestion question =
                search.question(Optional.empty(), sort.map(SearchQuestion::order), Optional.empty(), Optional.empty());
        CompilationForm form = CompilationForm.of(question, since, CompilationForm.PATH, LegalDay.today(clock));
        Workspace workspace = options.open();
        try (LuceneEngine engine = workspace.engine();
                Snapshot snapshot = engine.snapshot()) {
            Compilation compilation = new Compilations(workspace.search(), workspace.advisor(), snapshot).of(form);
            if (compilation.size() == 0) {
                throw Compilations.empty();
            }
            for (CompilationFormat one : formats) {
                Path file = file(one, formats.size());
                write(compilation, one, snapshot, workspace, file);
                options.terminal(spec).say("cli.compile.written", file, compilation.size());
            }
        }
        options.terminal(spec).out().flush();
        return missing == 0 ? 0 : ExitCode.SOME_FAILED;
    }

    private List<CompilationFormat> formats() {
        return Arrays.stream(format.split("[,，]"))
                .map(name -> Parameters.choose("format", name.strip(), CompilationFormat.names()))
                .map(name -> CompilationFormat.named(name).orElseThrow())
                .distinct()
                .toList();
    }

    /** Returns the file that was named, with the ending of the format if there are several. */
    private Path file(CompilationFormat one, int formats) {
        String ending = "." + one.parameter();
        String name = out.getFileName().toString();
        return formats == 1 || name.endsWith(ending)
                ? out
                : out.resolveSibling(name.replaceFirst("[.](?:docx|pdf|ofd|epub|zip)$", "") + ending);
    }

    private void write(
            Compilation compilation, CompilationFormat one, Snapshot snapshot, Workspace workspace, Path file)
            throws IOException {
        if (one.writer().isEmpty()) {
            writeOriginals(
                    CompilationArchive.of(compilation, snapshot, source -> isHeld(source, workspace)), workspace, file);
            return;
        }
        try (Progress progress = TerminalProgress.start(one.parameter(), compilation.size())) {
            CompilationManuscript manuscript = new CompilationManuscript(
                    compilation, snapshot, base, workspace.corpus().site().name(), progress::step);
            OutputFile.write(file, target -> one.writer().orElseThrow().write(manuscript, target));
        }
    }

    private void writeOriginals(CompilationArchive originals, Workspace workspace, Path file) throws IOException {
        OutputFile.write(file, target -> originals.archive().write(target, source -> opened(source, workspace)));
        originals.missing().forEach(source -> {
            missing++;
            options.terminal(spec).say("cli.compile.missing", source.path());
        });
    }

    private static boolean isHeld(SourceFile source, Workspace workspace) {
        try (SeekableByteChannel file = opened(source, workspace)) {
            return file.size() == source.size();
        } catch (IOException e) {
            return false;
        }
    }

    private static SeekableByteChannel opened(SourceFile source, Workspace workspace) throws IOException {
        return workspace.corpus().originals().open(source).orElseThrow(() -> new NoSuchFileException(source.path()));
    }
}
