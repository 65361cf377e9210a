package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table that lists documents (废止目录, 规范性文件目录). Absent fields are not stated.
 *
 * @param row the row, verbatim
 * @param numbers several for a joint issue
 * @param days the day of each act (成文日期, 公开日期), by its field
 * @param stated the document's status or the act done to it, in the words of the table or its heading
 * @param subjects 主题分类, each from the widest class to the narrowest with a slash between
 * @param ended the end of the document according to the row
 * @param unread cells of other date columns that contain no date
 */
public record ListedDocument(
        String row,
        Optional<String> title,
        List<DocumentNumber> numbers,
        Optional<String> authority,
        Map<Field, LocalDate> days,
        Optional<String> stated,
        List<String> subjects,
        End ended,
        List<String> unread) {

    /**
     * The end of a document according to its row.
     *
     * @param on 废止日期, 失效日期
     * @param unread the content of the cell, if it is not a date
     * @param instrument 废止依据, 依据文件
     */
    public record End(Optional<LocalDate> on, Optional<String> unread, Optional<String> instrument) {
        /** No end is stated. */
        public static final End UNTOLD = new End(Optional.empty(), Optional.empty(), Optional.empty());

        public End {
            Objects.requireNonNull(on, "on");
            Objects.requireNonNull(unread, "unread");
            Objects.requireNonNull(instrument, "instrument");
        }
    }

    public ListedDocument {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(ended, "ended");
        numbers = List.copyOf(numbers);
        days = Map.copyOf(days);
        // Caches written by earlier versions have no subjects.
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.<String>of()));
        unread = List.copyOf(unread);
    }

    /** Returns the day of an act. */
    public Optional<LocalDate> on(Field act) {
        return Optional.ofNullable(days.get(act));
    }

    /** Returns the 成文日期 or 发文日期. */
    public Optional<LocalDate> signedOn() {
        return on(Field.SIGNED_ON);
    }

    /** Returns the 公开日期 or 发布日期. */
    public Optional<LocalDate> publishedOn() {
        return on(Field.PROMULGATED_ON);
    }

    /** Returns the first number. */
    public Optional<DocumentNumber> number() {
        return numbers.stream().findFirst();
    }

    /** Returns the status stated in the row itself, ignoring the table's heading. */
    public Optional<String> statedInRow() {
        return stated.filter(row::contains);
    }

    /** Returns the row without its stated status. */
    public ListedDocument withoutStated() {
        return new ListedDocument(row, title, numbers, authority, days, Optional.empty(), subjects, ended, unread);
    }

    /** Returns the act done to the document (废止, 宣布失效); empty if row and heading state none. */
    public Optional<Relation.Type> act() {
        return stated.flatMap(ListedDocument::act);
    }

    /** Returns the act expressed by the words; 继续有效 and 不予废止 express none. */
    public static Optional<Relation.Type> act(String words) {
        String positive = words.replaceAll("不予?(?:废止|失效)|继续有效|已(?:被)?(?:废止|失效)", "");
        if (positive.contains("废止")) {
            return Optional.of(Relation.Type.REPEALS);
        }
        return positive.contains("失效") ? Optional.of(Relation.Type.DECLARES_LAPSED) : Optional.empty();
    }

    /**
     * Returns the clause by which a decision that contains the list acts on this document; empty if it does not.
     *
     * @param decision the title of the decision, which determines the act if row and heading state none
     */
    public Optional<OperativeClause> clauseIn(String decision) {
        Optional<Relation.Type> act = stated.isPresent() ? act() : act(decision);
        return act.flatMap(this::clause);
    }

    /** Returns the clause of the given type for this document; empty if the row has neither title nor number. */
    public Optional<OperativeClause> clause(Relation.Type type) {
        return title.isEmpty() && numbers.isEmpty()
                ? Optional.empty()
                : Optional.of(new OperativeClause(
                        type,
                        stated.filter(words -> !row.contains(words))
                                .map(words -> words + "：" + row)
                                .orElse(row),
                        title,
                        number(),
                        signedOn(),
                        List.of(),
                        Optional.empty()));
    }
}
