package org.faxian.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.language.Labelled;

/** The type of a finding, in the order in which a department handles them: those that mislead the public first. */
public enum FindingType implements Labelled {
    CONTRADICTION("时效性说法不一致"),
    UNMATCHED_REPEAL("条款所指文件未找到"),
    UNREAD_CLAUSE("条款未能理解"),
    DOUBTFUL_JOIN("同名文件关系待核"),
    PRESUMED_STATUS("时效性系推定"),
    TERM_ENDING("有效期将届满"),
    REPEALED_BASIS("制定依据已失效"),
    REPEALED_CITATION("引用已失效规定"),
    SOURCES_DISAGREE("来源不一致"),
    UNRECOGNISED_FIELD("要素未识别"),
    DOUBTFUL_READING("文本存疑"),
    OCR_TEXT("扫描识别文本"),
    ORPHAN_ANNEX("附件无归属");

    private final String label;

    FindingType(String label) {
        this.label = label;
    }

    /** Returns the type with the given name; empty if there is none. */
    public static Optional<FindingType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Returns all names, separated by spaces. */
    public static String names() {
        return Arrays.stream(values()).map(FindingType::wireName).collect(Collectors.joining(" "));
    }

    /** Returns the name in JSON and on the command line: {@code unmatched-repeal}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the Chinese term, as used for the title of a sheet. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "audit.type";
    }
}
