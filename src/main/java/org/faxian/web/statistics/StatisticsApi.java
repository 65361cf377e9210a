package org.faxian.web.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.figures.Statistics;
import org.faxian.search.figures.YearFigures;
import org.faxian.search.figures.YearsByDay;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.web.http.Problem;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.http.Today;

/** The statistics of the API: the same parameters and the same answer, with HTTP or without. */
public final class StatisticsApi {
    /** What the statistics can be asked. */
    public static final List<String> PARAMETERS = List.of("year", "authority");

    private final Engine engine;
    private final RegulationSearch search;
    private final Today today;

    /**
     * The statistics over an engine.
     *
     * @param search knows what authorities and places are called
     * @param clock decides what today is, in Asia/Shanghai
     */
    public StatisticsApi(Engine engine, RegulationSearch search, Clock clock) {
        this.engine = engine;
        this.search = search;
        this.today = new Today(clock);
    }

    /**
     * Answers what is asked.
     *
     * @param parameters names and values as they would stand in the address
     * @throws InvalidSearchException where a parameter cannot be understood
     */
    public StatisticsView answer(Map<String, List<String>> parameters) {
        try {
            return answer(QueryParameters.of(parameters).allowOnly(PARAMETERS));
        } catch (Problem e) {
            throw new InvalidSearchException(e.parameter().orElse(""), e.code(), e.chinese());
        }
    }

    /** The year that is asked for, else every year. */
    public StatisticsView answer(QueryParameters given) {
        LocalDate day = today.date();
        Optional<Integer> year = year(given, day);
        List<String> authorities = given.all("authority");
        try (Snapshot snapshot = engine.snapshot()) {
            Statistics statistics =
                    new Statistics(snapshot, search.authorities(Set.copyOf(authorities), snapshot), day);
            List<YearFigures> years = year.map(one -> List.of(statistics.year(one)))
                    .orElseGet(() -> authorities.isEmpty() ? YearsByDay.upTo(day, snapshot) : statistics.years());
            return StatisticsView.of(statistics, day, authorities, years, search.gazetteer());
        }
    }

    private static Optional<Integer> year(QueryParameters given, LocalDate day) {
        Optional<Integer> year =
                given.one("year").map(String::strip).map(text -> QueryParameters.parseNumber("year", text));
        year.filter(number -> number < 1 || number > day.getYear()).ifPresent(number -> {
            throw Problem.badParameter(
                    "invalid-year",
                    "year",
                    "year 应为不晚于 " + day.getYear() + " 的年份，现为 " + number,
                    "year is a year that has begun, at most " + day.getYear() + ", found " + number);
        });
        return year;
    }
}
