package org.faxian.search.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.faxian.language.Labelled;
import org.faxian.regulation.RegulationKind;

/**
 * The figures of one year: those required by the annual report on government information disclosure, and those that
 * make them add up.
 *
 * @param asOf last day of the year, or today if the year has not ended
 * @param kinds one row for each kind that occurs
 * @param rules row 规章 of the report
 * @param normativeDocuments row 行政规范性文件 of the report
 * @param all row of all kinds together
 */
public record YearFigures(int year, LocalDate asOf, List<Row> kinds, Row rules, Row normativeDocuments, Row all) {

    /** The measures that are counted. */
    public enum Measure implements Labelled {
        /** Promulgated in the year. */
        ISSUED("制发"),
        /** Repealed in the year and still repealed on its last day. */
        REPEALED("废止"),
        /** Lapsed in the year, by itself or by declaration, and still lapsed on its last day. */
        LAPSED("失效"),
        /** In force on the last day, including partially in force and suspended, because neither has ended. */
        IN_FORCE("现行有效"),
        /** Promulgated by the last day but not yet in force. */
        NOT_YET_IN_FORCE("尚未施行"),
        /** Of unknown validity. */
        UNKNOWN("时效性待确认");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** Returns the Chinese term used in the report. */
        @Override
        public String label() {
            return label;
        }

        @Override
        public String prefix() {
            return "figure";
        }
    }

    /**
     * The figures of a set of kinds.
     *
     * @param kinds kinds; empty for all
     */
    public record Row(String label, Set<RegulationKind> kinds, Map<Measure, Figure> figures) {
        public Row {
            Objects.requireNonNull(label, "label");
            kinds = Set.copyOf(kinds);
            figures = Map.copyOf(figures);
        }

        /** Returns the figure of the measure. */
        public Figure figure(Measure measure) {
            return Objects.requireNonNull(figures.get(measure), "every row has every figure");
        }
    }

    public YearFigures {
        Objects.requireNonNull(asOf, "asOf");
        kinds = List.copyOf(kinds);
    }
}
