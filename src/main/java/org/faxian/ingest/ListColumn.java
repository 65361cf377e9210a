package org.faxian.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.regulation.Field;

/**
 * A column of a table that lists documents, recognised by its header.
 *
 * @param head the headers
 * @param day the day of an act that it states
 */
record ListColumn(Pattern head, Optional<Field> day) {
    static final ListColumn TITLE = headed("(?:文件|法规|规章|规范性文件|行政规范性文件|政策|制度)?(?:标题|名称|题名)|(?:废止|失效|修改)(?:的)?文件名称");
    static final ListColumn NUMBER = headed("(?:发文|文件|原)?(?:字号|文号|编号)|发文号|令号");
    static final ListColumn AUTHORITY = headed("(?:发文|制定|发布|印发|起草|颁布|公布)?(?:机关|单位|部门)");
    static final ListColumn STATED = headed("(?:处理|清理|审查)(?:意见|结果|方式|决定|结论)|(?:文件)?(?:有效性|效力状态|效力|时效性|状态|清理后状态|有效状态)");
    static final ListColumn ENDED = headed("(?:(?:宣布)?(?:废止|失效|终止)|(?:废止|失效)[（(/、或]?(?:废止|失效)[）)]?)(?:日期|时间)");
    static final ListColumn SUBJECT = headed("(?:文件|信息|政策)?主题(?:分类|类别)?|(?:文件|信息|政策)?分类|所属(?:主题|领域)");
    static final ListColumn INSTRUMENT =
            headed("(?:废止|失效|处理|清理|(?:废止|失效)[（(/、或]?(?:废止|失效)[）)]?)?的?依据(?:文件|文号)?|(?:废止|失效)(?:决定|文件|文号)");

    /** The columns of the days of acts. */
    static final List<ListColumn> DAYS = Field.acts().stream()
            .flatMap(act -> act.column().map(head -> new ListColumn(head, Optional.of(act))).stream())
            .toList();

    private static final List<ListColumn> ALL = Stream.concat(
                    Stream.of(TITLE, NUMBER, AUTHORITY, STATED, ENDED, SUBJECT, INSTRUMENT), DAYS.stream())
            .toList();

    private static ListColumn headed(String head) {
        return new ListColumn(Pattern.compile(head), Optional.empty());
    }

    /** Returns the column of the day of an act. */
    static ListColumn of(Field act) {
        return DAYS.stream()
                .filter(column -> column.day.equals(Optional.of(act)))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the column with this header, or empty if the column is not used. */
    static Optional<ListColumn> of(String cell) {
        String bare = ListedCell.squeezed(cell);
        return ALL.stream()
                .filter(column -> column.head.matcher(bare).matches())
                .findFirst();
    }
}
