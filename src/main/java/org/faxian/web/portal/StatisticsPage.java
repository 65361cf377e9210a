package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import org.faxian.answer.SearchLink;
import org.faxian.answer.statistics.StatisticsView;
import org.faxian.answer.statistics.StatisticsView.ShareView;
import org.faxian.answer.statistics.StatisticsView.YearView;

/**
 * What the page {@code /statistics} shows.
 *
 * @param ofOneYear whether a year was asked for
 * @param statistics of that year, or of all
 */
public record StatisticsPage(Frame frame, boolean ofOneYear, StatisticsView statistics) {
    private static final int YEARS_PICTURED = 24;

    /**
     * A year as a picture: what came and what went, as two bars.
     *
     * @param most the longest bar of the picture
     */
    public record YearBars(int year, long issued, long ended, long most) {}

    /** The newest years as a picture, the oldest of them first. */
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

    /** The longest bar among the values of a facet. */
    public long most(String facet) {
        return statistics.counts().getOrDefault(facet, List.of()).stream()
                .mapToLong(ShareView::count)
                .max()
                .orElse(0);
    }

    /** The year of which the tables are shown: the one asked for, else the newest. */
    public YearView shown() {
        return statistics.years().getFirst();
    }

    /** The page of a year, of the same authorities. */
    public String yearUrl(int year) {
        return link("/statistics").with("year", String.valueOf(year)).url();
    }

    /** The page of all years, of the same authorities. */
    public String allYearsUrl() {
        return link("/statistics").url();
    }

    /** The same as a file: {@code json}, {@code xlsx}. */
    public String fileUrl(String format) {
        SearchLink link = link("/api/v1/statistics").with("format", format);
        return (ofOneYear ? link.with("year", String.valueOf(shown().year())) : link).url();
    }

    private SearchLink link(String path) {
        return new SearchLink(path, Map.of()).with("authority", statistics.authorities());
    }

    /** What is counted by status, kind and authority; years have a table of their own. */
    public List<String> facets() {
        return List.of("status", "kind", "authority");
    }

    /** What the public calls it. */
    public String facetLabel(String facet) {
        return StatisticsView.label(facet);
    }
}
