package org.faxian.compare;

/** What has become of an article, a section, a heading or a zone. */
public enum ChangeType {
    UNCHANGED("未变"),
    CHANGED("文字修改"),
    /** It bears another number, in the same order among its neighbours. */
    RENUMBERED("条号变动"),
    /** It stands elsewhere among its neighbours, mostly under another number. */
    MOVED("位置移动"),
    ADDED("新增"),
    REMOVED("删除");

    private final String label;

    ChangeType(String label) {
        this.label = label;
    }

    /** The Chinese term. */
    public String label() {
        return label;
    }
}
