package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.SearchLink;
import org.faxian.answer.compilation.Compilation;
import org.faxian.answer.compilation.CompilationFormat;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationKind;
import org.faxian.web.compilations.CompilationHandler;

/**
 * The model of the page {@code /compile}: a form, and the contents of the compilation that it asks for.
 *
 * @param asked whether the form was filled in
 * @param kept the parameters that the form does not show
 */
public record CompilePage(
        PageContext frame, Compilation compilation, boolean asked, List<Map.Entry<String, String>> kept) {
    private static final List<String> SHOWN = List.of("q", "kind", "asOf", "since");

    /** A kind to choose, and whether it is chosen. */
    public record Choice(RegulationKind kind, boolean chosen) {}

    /** A download of the compilation. */
    public record Download(Label label, String url, boolean offered) {}

    /** Creates the page of a request. */
    public static CompilePage of(PageContext frame, Compilation compilation) {
        SearchLink link = compilation.form().link();
        List<Map.Entry<String, String>> kept = link.parameters().entrySet().stream()
                .filter(parameter -> !SHOWN.contains(parameter.getKey()))
                .flatMap(parameter -> parameter.getValue().stream().map(value -> Map.entry(parameter.getKey(), value)))
                .toList();
        return new CompilePage(frame, compilation, !link.parameters().isEmpty(), kept);
    }

    /** Returns the query. */
    public String query() {
        return compilation.form().request().text();
    }

    /** Returns the day of the compilation. */
    public LocalDate asOf() {
        return compilation.form().request().asOf();
    }

    /** Returns the day since which changes are listed. */
    public Optional<LocalDate> since() {
        return compilation.form().since();
    }

    /** Returns all kinds. */
    public List<Choice> kinds() {
        return Stream.of(RegulationKind.values())
                .map(kind -> new Choice(kind, compilation.form().link().has("kind", kind.name())))
                .toList();
    }

    /** Returns the downloads; a document of too many texts is not offered. */
    public List<Download> downloads() {
        return Stream.of(CompilationFormat.values())
                .map(format -> new Download(
                        Message.of("compilation.format." + format),
                        compilation.form().download(format.parameter()),
                        format == CompilationFormat.ZIP || compilation.size() <= CompilationHandler.MOST))
                .toList();
    }

    /** Returns the maximum number of texts of a document. */
    public int most() {
        return CompilationHandler.MOST;
    }

    /** Returns the address of the page of a text. */
    public String url(Compilation.Text text) {
        return compilation.links().version(text.version());
    }
}
