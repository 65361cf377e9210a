package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;

/**
 * A default term (有效期), set by a rule of the site, for texts that state none, such as two years for 暂行 and 试行.
 *
 * @param kinds the kinds to which it applies; never empty
 * @param titles words of which the title must contain one; empty for any title
 * @param from the first day of promulgation to which it applies; empty for all
 * @param years the length of the term from its first day
 * @param rule the citation of the rule: 《云江省行政规范性文件管理办法》第二十五条
 */
public record UsualTerm(
        Set<RegulationKind> kinds, List<String> titles, Optional<LocalDate> from, int years, String rule) {
    public UsualTerm {
        kinds = Set.copyOf(Objects.requireNonNullElse(kinds, Set.<RegulationKind>of()));
        titles = List.copyOf(Objects.requireNonNullElse(titles, List.<String>of()));
        from = Objects.requireNonNullElse(from, Optional.empty());
        if (kinds.isEmpty() || years < 1 || rule == null || rule.isBlank()) {
            throw new IllegalArgumentException("a term says for which kinds, how many years and by which rule:"
                    + " {\"kinds\": [\"NORMATIVE_DOCUMENT\"], \"titles\": [\"暂行\", \"试行\"], \"years\": 2,"
                    + " \"rule\": \"《云江省行政规范性文件管理办法》第二十五条\"}");
        }
    }

    /** Returns the last day of the text's term by this rule; empty if the rule does not apply. */
    public Optional<LocalDate> lastDay(Metadata metadata) {
        boolean applies = metadata.term().lapsesOn().isEmpty()
                && kinds.contains(metadata.caption().kind())
                && (titles.isEmpty() || titles.stream().anyMatch(words(metadata)::contains))
                && from.map(first -> metadata.enactment()
                                .firstKnownDate()
                                .filter(day -> !day.isBefore(first))
                                .isPresent())
                        .orElse(true);
        return metadata.term()
                .firstEffectiveOn()
                .or(() -> metadata.enactment().firstKnownDate())
                .filter(day -> applies)
                .map(day -> day.plusYears(years).minusDays(1));
    }

    /** Returns the rule as a sentence that explains why a text has lapsed. */
    public String sentence() {
        if (titles.isEmpty()) {
            return Language.CHINESE.say("term.by-rule", rule, years);
        }
        Label words =
                Message.joined("term.title-words", titles.stream().map(word -> Message.of("term.title-word", word)));
        return Language.CHINESE.say("term.by-rule-of-titles", rule, words, years);
    }

    private static String words(Metadata metadata) {
        return metadata.title() + metadata.caption().attachedTitle().orElse("");
    }
}
