package org.faxian.search.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.faxian.regulation.RegulationKind;

/**
 * The figures of one year: those that the annual report on government information disclosure asks for, and what makes
 * them add up.
 *
 * @param asOf the last day of the year, or today where the year has not ended
 * @param kinds one row for each kind that there is
 * @param rules the row 规章 of the report
 * @param normativeDocuments the row 行政规范性文件 of the report
 * @param all all kinds together
 */
public record YearFigures(int year, LocalDate asOf, List<Row> kinds, Row rules, Row normativeDocuments, Row all) {

    /** What is counted. */
    public enum Measure {
        /** Promulgated in the year. */
        ISSUED("制发"),
        /** Repealed in the year, and still so on its last day. */
        REPEALED("废止"),
        /** Lapsed in the year, by itself or declared so, and still so on its last day. */
        LAPSED("失效"),
        /** In force on the last day, in part or suspended included: neither is at an end. */
        IN_FORCE("现行有效"),
        /** Promulgated by the last day, and not yet in force. */
        NOT_YET_IN_FORCE("尚未施行"),
        /** Of which nobody can say whether they are in force. */
        UNKNOWN("效力待核");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        /** The Chinese term, as the report has it. */
        public String label() {
            return label;
        }
    }

    /**
     * The figures of some kinds.
     *
     * @param kinds empty for all
     */
    public record Row(String label, Set<RegulationKind> kinds, Map<Measure, Figure> figures) {
        public Row {
            Objects.requireNonNull(label, "label");
            kinds = Set.copyOf(kinds);
            figures = Map.copyOf(figures);
        }

        /** The figure of that measure. */
        public Figure figure(Measure measure) {
            return Objects.requireNonNull(figures.get(measure), "every row has every figure");
        }
    }

    public YearFigures {
        Objects.requireNonNull(asOf, "asOf");
        kinds = List.copyOf(kinds);
    }
}
