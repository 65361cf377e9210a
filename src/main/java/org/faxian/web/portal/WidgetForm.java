package org.faxian.web.portal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.language.Message;
import org.faxian.search.engine.Facet;

/**
 * The widget options chosen by an editor.
 *
 * @param authority the authority whose documents are searched; empty for all
 * @param kinds the kinds that are searched; empty for all
 * @param status {@code current}, {@code IN_FORCE} or {@code all}
 * @param accent the colour of the button, {@code #9b1c1c}
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param lang the language of the widget
 */
public record WidgetForm(
        Optional<String> authority, List<String> kinds, String status, String accent, String theme, String lang) {
    static final List<String> STATUSES = List.of("current", "IN_FORCE", "all");
    static final List<String> THEMES = List.of("auto", "light", "dark");
    static final List<String> LANGUAGES = List.of("zh-CN", "en");
    static final String ACCENT = "#9b1c1c";

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /** Reads the options. */
    public static WidgetForm of(Parameters given) {
        return new WidgetForm(
                given.one("authority").map(String::strip),
                given.separated("kind").stream()
                        .map(kind -> Parameters.choose("kind", kind, Facet.KIND.choices()))
                        .toList(),
                choice("status", STATUSES, given),
                given.one("accent").map(WidgetForm::colour).orElse(ACCENT),
                choice("theme", THEMES, given),
                choice("lang", LANGUAGES, given));
    }

    private static String choice(String name, List<String> accepted, Parameters given) {
        return given.one(name)
                .map(value -> accepted.stream()
                        .filter(value::equals)
                        .findFirst()
                        .orElseGet(() -> Parameters.choose(name, value, accepted)))
                .orElse(accepted.getFirst());
    }

    private static String colour(String written) {
        if (!COLOUR.matcher(written).matches()) {
            throw Refusal.badParameter(
                    "invalid-accent", "accent", Message.of("problem.invalid-accent", Refusal.shortened(written)));
        }
        return written;
    }

    /** Returns the CSS custom properties that differ from the defaults. */
    List<String> properties() {
        if (accent.equalsIgnoreCase(ACCENT)) {
            return List.of();
        }
        String chosen = "--faxian-accent: " + accent;
        return isLight() ? List.of(chosen, "--faxian-on-accent: #1c2128") : List.of(chosen);
    }

    /** Returns whether white text on the colour has a contrast below 4.5 to 1 (WCAG 2.2, 1.4.3). */
    private boolean isLight() {
        double luminance = 0.2126 * light(1) + 0.7152 * light(3) + 0.0722 * light(5);
        return 1.05 / (luminance + 0.05) < 4.5;
    }

    private double light(int from) {
        double share = Integer.parseInt(accent.substring(from, from + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Returns the filters as search parameters. */
    public Stream<Parameter> filters() {
        return Stream.of(
                        authority.stream().map(value -> new Parameter("authority", value)),
                        kinds.stream().map(value -> new Parameter("kind", value)),
                        Stream.of(status)
                                .filter(value -> !value.equals(STATUSES.getFirst()))
                                .map(value -> new Parameter("status", value)))
                .flatMap(parameters -> parameters);
    }

    /** A parameter name with its value. */
    record Parameter(String name, String value) {}
}
