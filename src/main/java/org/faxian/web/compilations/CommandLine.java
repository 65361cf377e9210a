package org.faxian.web.compilations;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.faxian.answer.compilation.CompilationForm;

/** A request as arguments of the command line. */
final class CommandLine {
    private static final Pattern UPPER = Pattern.compile("\\p{Lu}");

    private CommandLine() {}

    /** Returns the query and the options, each followed by a blank; the day is left out. */
    static String of(CompilationForm form) {
        StringBuilder line = new StringBuilder();
        for (Map.Entry<String, List<String>> given : form.link().parameters().entrySet()) {
            given.getValue().stream()
                    .filter(value -> !given.getKey().equals("asOf"))
                    .forEach(value -> line.append(option(given.getKey()))
                            .append(quoted(value))
                            .append(' '));
        }
        return line.toString();
    }

    private static String option(String parameter) {
        return parameter.equals("q")
                ? ""
                : "--" + UPPER.matcher(parameter).replaceAll("-$0").toLowerCase(Locale.ROOT) + " ";
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
