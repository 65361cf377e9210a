package org.faxian.audit;

import java.util.Arrays;
import java.util.Locale;
import org.faxian.language.Labelled;

/** The Chinese terms for doubts about the reading of a file. */
enum DoubtTerm implements Labelled {
    ARTICLE_GAP("条号不连续"),
    ARTICLE_ORDER("条号次序颠倒"),
    ARTICLE_REPEATED("条号重复"),
    SECTION_GAP("序号不连续"),
    SECTION_REPEATED("序号重复"),
    TRACKED_CHANGES("文件留有修订痕迹"),
    COMMENTS("文件留有批注"),
    NO_END("网页可能不完整"),
    PAGE_GOES_ON("网页正文分页，只有其中一页"),
    BROKEN_CHARACTERS("有无法识别的字符"),
    MORE_DOUBTS("另有同类疑点"),
    OTHER("疑点");

    private final String label;

    DoubtTerm(String label) {
        this.label = label;
    }

    static DoubtTerm of(String code) {
        String name = code.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values())
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "audit.doubt";
    }
}
