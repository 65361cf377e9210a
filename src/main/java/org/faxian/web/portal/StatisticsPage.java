package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import org.faxian.answer.SearchLink;
import org.faxian.answer.statistics.StatisticsView;
import org.faxian.answer.statistics.StatisticsView.ShareView;
import org.faxian.answer.statistics.StatisticsView.YearView;
import org.faxian.language.Label;
import org.faxian.search.engine.Facet;

/**
 * The model of the page {@code /statistics}.
 *
 * @param ofOneYear whether a year was requested
 * @param statistics the statistics of that year, or of all years
 */
public record StatisticsPage(PageContext frame, boolean ofOneYear, StatisticsView statistics) {
    private static final int YEARS_PICTURED = 24;

    /**
     * A year of the chart: two bars for issued and for repealed or lapsed regulations.
     *
     * @param most the length of the longest bar in the chart
     */
    public record YearBars(int year, long issued, long ended, long most) {}

    /** Returns the newest years for the chart, oldest first. */
    public List<YearBars> picture() {
        List<YearView> years = statistics.years().stream().limit(YEARS_PICTURED).toList();
        long most = years.stream()
                .mapToLong(year -> Math.max(year.all().issued().count(), ended(year)))
                .max()
                .orElse(0);
        return years.reversed().stream()
                .map(year -> new YearBars(year.year(), year.all().issued().count(), ended(year), most))
                .toList();
    }

    private static long ended(YearView year) {
        return year.all().repealed().count() + year.all().lapsed().count();
    }

    /** Returns the length of the longest bar among the values of a facet. */
    public long most(String facet) {
        return statistics.counts().getOrDefault(facet, List.of()).stream()
                .mapToLong(ShareView::count)
                .max()
                .orElse(0);
    }

    /** Returns the year of the tables: the requested one, otherwise the newest. */
    public YearView shown() {
        return statistics.years().getFirst();
    }

    /** Returns the page of a year for the same authorities. */
    public String yearUrl(int year) {
        return link("/statistics").with("year", String.valueOf(year)).url();
    }

    /** Returns the page of all years for the same authorities. */
    public String allYearsUrl() {
        return link("/statistics").url();
    }

    /** Returns the address of these statistics as a file: {@code json}, {@code xlsx}. */
    public String fileUrl(String format) {
        SearchLink link = link("/api/v1/statistics").with("format", format);
        return (ofOneYear ? link.with("year", String.valueOf(shown().year())) : link).url();
    }

    private SearchLink link(String path) {
        return new SearchLink(path, Map.of()).with("authority", statistics.authorities());
    }

    /** Returns the facets with counts; years have a table of their own. */
    public List<String> facets() {
        return List.of("status", "kind", "authority");
    }

    /** Returns the facet with the parameter. */
    public Facet facetName(String facet) {
        return Facet.named(facet).orElseThrow();
    }

    /** Returns the label of a value of the facet. */
    public Label name(String facet, ShareView share) {
        return facetName(facet).shown(share.value(), share.label());
    }
}
