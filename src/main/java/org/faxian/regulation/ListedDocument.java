package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a table that lists documents (废止目录, 规范性文件目录); absent means not told.
 *
 * @param row the row as it stands
 * @param numbers several for a joint issue
 * @param signedOn 成文日期, 发文日期
 * @param publishedOn 公开日期, 发布日期
 * @param stated what is said to become of it, or what it is said to be worth, in the words of the table or of its heading
 * @param subjects 主题分类, each from the widest class to the narrowest with a slash between
 * @param ended when and by what it is said to have ended
 * @param unread cells of other days that are none
 */
public record ListedDocument(
        String row,
        Optional<String> title,
        List<DocumentNumber> numbers,
        Optional<String> authority,
        Optional<LocalDate> signedOn,
        Optional<LocalDate> publishedOn,
        Optional<String> stated,
        List<String> subjects,
        End ended,
        List<String> unread) {

    /**
     * When and by what a document is said to have ended.
     *
     * @param on 废止日期, 失效日期
     * @param unread what stands in its place and is no day
     * @param instrument 废止依据, 依据文件
     */
    public record End(Optional<LocalDate> on, Optional<String> unread, Optional<String> instrument) {
        /** Nothing is said of it. */
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
        // A cache that an earlier version wrote knows nothing of subjects.
        subjects = List.copyOf(Objects.requireNonNullElse(subjects, List.<String>of()));
        unread = List.copyOf(unread);
    }

    /** The first of its numbers. */
    public Optional<DocumentNumber> number() {
        return numbers.stream().findFirst();
    }

    /** What its own row says it is worth, leaving aside the heading of the table. */
    public Optional<String> statedInRow() {
        return stated.filter(row::contains);
    }

    /** The same without what is said to become of it. */
    public ListedDocument withoutStated() {
        return new ListedDocument(
                row, title, numbers, authority, signedOn, publishedOn, Optional.empty(), subjects, ended, unread);
    }

    /** What is done to it (废止, 宣布失效); empty where its row and its heading say nothing of the kind. */
    public Optional<Relation.Type> act() {
        return stated.flatMap(ListedDocument::act);
    }

    /** What the words say is done to a document; 继续有效 and 不予废止 do nothing. */
    public static Optional<Relation.Type> act(String words) {
        String told = words.replaceAll("不予?(?:废止|失效)|继续有效|已(?:被)?(?:废止|失效)", "");
        if (told.contains("废止")) {
            return Optional.of(Relation.Type.REPEALS);
        }
        return told.contains("失效") ? Optional.of(Relation.Type.DECLARES_LAPSED) : Optional.empty();
    }

    /**
     * What a decision to which the list belongs does to this document; empty where nothing is done to it.
     *
     * @param decision the title of the decision, which says what is done where row and heading do not
     */
    public Optional<OperativeClause> clauseIn(String decision) {
        Optional<Relation.Type> act = stated.isPresent() ? act() : act(decision);
        return act.flatMap(this::clause);
    }

    /** The clause that does this to the document; empty where neither title nor number is told. */
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
                        signedOn,
                        List.of(),
                        Optional.empty()));
    }
}
