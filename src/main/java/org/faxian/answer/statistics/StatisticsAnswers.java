package org.faxian.answer.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.language.Message;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.figures.Statistics;
import org.faxian.search.figures.YearFigures;
import org.faxian.search.figures.YearsByDay;

/** The statistics of the API, usable with or without HTTP. */
public final class StatisticsAnswers {
    /** The parameters of the statistics. */
    public static final List<String> PARAMETERS = List.of("year", "authority");

    private final Engine engine;
    private final RegulationSearch search;
    private final Today today;

    /**
     * Creates the statistics over an engine.
     *
     * @param search the source of the names of authorities and places
     * @param clock the clock that determines today's date in Asia/Shanghai
     */
    public StatisticsAnswers(Engine engine, RegulationSearch search, Clock clock) {
        this.engine = engine;
        this.search = search;
        this.today = new Today(clock);
    }

    /** Returns the statistics for the parameters. */
    public StatisticsView answer(Parameters given) {
        return answer(given.whole("year"), given.all("authority"));
    }

    /**
     * Returns the statistics of one year or of all years.
     *
     * @param authorities the full names of the authorities to count; empty for all
     * @throws Refusal if the year has not begun
     */
    public StatisticsView answer(Optional<Integer> year, List<String> authorities) {
        LocalDate day = today.date();
        requireBegun(year, day);
        try (Snapshot snapshot = engine.snapshot()) {
            Statistics statistics =
                    new Statistics(snapshot, search.authorities(Set.copyOf(authorities), snapshot), day);
            List<YearFigures> years = year.map(one -> List.of(statistics.year(one)))
                    .orElseGet(() -> authorities.isEmpty() ? YearsByDay.upTo(day, snapshot) : statistics.years());
            return StatisticsView.of(statistics, day, authorities, years, search.gazetteer());
        }
    }

    private static void requireBegun(Optional<Integer> year, LocalDate day) {
        year.filter(number -> number < 1 || number > day.getYear()).ifPresent(number -> {
            throw Refusal.badParameter(
                    "invalid-year", "year", Message.of("problem.invalid-year", String.valueOf(day.getYear()), number));
        });
    }
}
