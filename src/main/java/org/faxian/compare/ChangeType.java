package org.faxian.compare;

import org.faxian.language.Labelled;

/** The type of change of an article, a section, a heading or a zone. */
public enum ChangeType implements Labelled {
    UNCHANGED("未变"),
    CHANGED("文字修改"),
    /** Has another number but the same order among its neighbours. */
    RENUMBERED("条号变动"),
    /** Has another position among its neighbours, usually with another number. */
    MOVED("位置移动"),
    ADDED("新增"),
    REMOVED("删除");

    private final String label;

    ChangeType(String label) {
        this.label = label;
    }

    /** Returns the Chinese term. */
    @Override
    public String label() {
        return label;
    }

    @Override
    public String prefix() {
        return "difference";
    }
}
