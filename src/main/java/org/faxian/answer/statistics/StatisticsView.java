package org.faxian.answer.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.engine.Facet;
import org.faxian.search.figures.Statistics;
import org.faxian.search.figures.Statistics.Share;
import org.faxian.search.figures.YearFigures;
import org.faxian.search.figures.YearFigures.Measure;
import org.faxian.search.figures.YearFigures.Row;

/**
 * The statistics as the API gives them.
 *
 * @param asOf today; counts that name no year are of this day
 * @param authorities those that were asked for; empty for all
 * @param total of all regulations, whatever they are worth
 * @param undated those of which nobody knows when they were promulgated: no year counts them as issued
 * @param counts by the parameter of each facet, whatever they are worth
 * @param years the newest first
 */
public record StatisticsView(
        LocalDate asOf,
        List<String> authorities,
        FigureView total,
        FigureView undated,
        Map<String, List<ShareView>> counts,
        List<YearView> years) {

    /** How many have a value of a facet. */
    public record ShareView(String value, String label, long count, String url) {}

    /**
     * A year.
     *
     * @param asOf its last day, or today where it has not ended
     * @param complete whether it has ended
     * @param report the rows 规章 and 行政规范性文件 of the annual report on government information disclosure
     * @param kinds one row for each kind that there is
     * @param all all kinds together
     */
    public record YearView(
            int year, LocalDate asOf, boolean complete, List<RowView> report, List<RowView> kinds, RowView all) {}

    /** The figures of some kinds; those of all where none is named. */
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

        /** In the order of {@link Measure}. */
        public List<FigureView> figures() {
            return List.of(issued, repealed, lapsed, inForce, notYetInForce, unknown);
        }
    }

    /** The figures as they are shown. */
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

    /** What the public calls a facet by which is counted. */
    public static String label(String facet) {
        return Facet.named(facet).map(Facet::label).orElse(facet);
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
