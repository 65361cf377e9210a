package org.faxian.answer.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faxian.language.Message;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.engine.Facet;
import org.faxian.search.figures.Statistics;
import org.faxian.search.figures.Statistics.Share;
import org.faxian.search.figures.YearFigures;
import org.faxian.search.figures.YearFigures.Measure;
import org.faxian.search.figures.YearFigures.Row;

/**
 * The statistics as returned by the API.
 *
 * @param asOf today; counts without a year are as of this day
 * @param authorities the requested authorities; empty for all
 * @param total the number of all regulations, regardless of validity
 * @param undated the number of regulations without a known date of promulgation; no year counts them as issued
 * @param counts the counts for each facet, keyed by its parameter, regardless of validity
 * @param years the years, newest first
 */
public record StatisticsView(
        LocalDate asOf,
        List<String> authorities,
        FigureView total,
        FigureView undated,
        Map<String, List<ShareView>> counts,
        List<YearView> years) {

    /** The number of regulations that have a value of a facet. */
    public record ShareView(String value, String label, long count, String url) {}

    /**
     * The figures of one year.
     *
     * @param asOf the last day of the year, or today if it has not ended
     * @param complete whether the year has ended
     * @param report the rows 规章 and 行政规范性文件 of the annual report on government information disclosure
     * @param kinds one row for each kind that occurs
     * @param all the row for all kinds together
     */
    public record YearView(
            int year, LocalDate asOf, boolean complete, List<RowView> report, List<RowView> kinds, RowView all) {}

    /** The figures of the given kinds; of all kinds if none is given. */
    public record RowView(
            String label,
            List<RegulationKind> kinds,
            FigureView issued,
            FigureView repealed,
            FigureView lapsed,
            FigureView inForce,
            FigureView notYetInForce,
            FigureView unknown) {
        static RowView of(Row row) {
            return new RowView(
                    row.label(),
                    row.kinds().stream().sorted().toList(),
                    FigureView.of(row.figure(Measure.ISSUED)),
                    FigureView.of(row.figure(Measure.REPEALED)),
                    FigureView.of(row.figure(Measure.LAPSED)),
                    FigureView.of(row.figure(Measure.IN_FORCE)),
                    FigureView.of(row.figure(Measure.NOT_YET_IN_FORCE)),
                    FigureView.of(row.figure(Measure.UNKNOWN)));
        }

        /** Returns the name of the row in the language of the reader. */
        public Message name() {
            return switch (kinds.size()) {
                case 0 -> Message.of("statistics.total");
                case 1 -> kinds.getFirst().message();
                default -> Message.of("statistics.rules");
            };
        }

        /** Returns the figures in the order of {@link Measure}. */
        public List<FigureView> figures() {
            return List.of(issued, repealed, lapsed, inForce, notYetInForce, unknown);
        }
    }

    /** Creates the view of the statistics. */
    public static StatisticsView of(
            Statistics statistics,
            LocalDate today,
            List<String> authorities,
            List<YearFigures> years,
            Gazetteer gazetteer) {
        Map<String, List<ShareView>> counts = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            counts.put(
                    facet.parameter(),
                    statistics.by(facet).stream()
                            .map(share -> share(facet, share, gazetteer))
                            .toList());
        }
        return new StatisticsView(
                today,
                authorities,
                FigureView.of(statistics.total()),
                FigureView.of(statistics.undated()),
                counts,
                years.reversed().stream().map(year -> year(year, today)).toList());
    }

    private static ShareView share(Facet facet, Share share, Gazetteer gazetteer) {
        FigureView figure = FigureView.of(share.figure());
        return new ShareView(share.value(), facet.label(share.value(), gazetteer), figure.count(), figure.url());
    }

    private static YearView year(YearFigures figures, LocalDate today) {
        List<RowView> kinds = figures.kinds().stream().map(RowView::of).toList();
        return new YearView(
                figures.year(),
                figures.asOf(),
                figures.year() < today.getYear(),
                List.of(RowView.of(figures.rules()), RowView.of(figures.normativeDocuments())),
                kinds,
                RowView.of(figures.all()));
    }
}
