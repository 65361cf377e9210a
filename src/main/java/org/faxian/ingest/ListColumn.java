package org.faxian.ingest;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Columns of a table that lists documents, recognised by their headers. */
enum ListColumn {
    TITLE("(?:文件|法规|规章|规范性文件|行政规范性文件|政策|制度)?(?:标题|名称|题名)|(?:废止|失效|修改)(?:的)?文件名称"),
    NUMBER("(?:发文|文件|原)?(?:字号|文号|编号)|发文号|令号"),
    AUTHORITY("(?:发文|制定|发布|印发|起草|颁布|公布)?(?:机关|单位|部门)"),
    SIGNED("(?:发文|成文|印发|制定|签署|通过)(?:日期|时间)"),
    PUBLISHED("(?:公开|发布|公布|颁布)(?:日期|时间)"),
    STATED("(?:处理|清理|审查)(?:意见|结果|方式|决定|结论)|(?:文件)?(?:有效性|效力状态|效力|时效性|状态|清理后状态|有效状态)"),
    ENDED("(?:(?:宣布)?(?:废止|失效|终止)|(?:废止|失效)[（(/、或]?(?:废止|失效)[）)]?)(?:日期|时间)"),
    SUBJECT("(?:文件|信息|政策)?主题(?:分类|类别)?|(?:文件|信息|政策)?分类|所属(?:主题|领域)"),
    INSTRUMENT("(?:废止|失效|处理|清理|(?:废止|失效)[（(/、或]?(?:废止|失效)[）)]?)?的?依据(?:文件|文号)?|(?:废止|失效)(?:决定|文件|文号)");

    private final Pattern head;

    ListColumn(String head) {
        this.head = Pattern.compile(head);
    }

    /** Returns the column with this header, or empty if the column is not used. */
    static Optional<ListColumn> of(String cell) {
        String bare = ListedCell.squeezed(cell);
        return Arrays.stream(values())
                .filter(column -> column.head.matcher(bare).matches())
                .findFirst();
    }
}
