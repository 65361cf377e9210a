package org.faxian.ingest;

/** The features by which a text shows that it is a regulation. */
public enum Footing {
    NUMBER("number", "发文字号"),
    AUTHORITY("authority", "发文机关"),
    DAY("day", "日期"),
    STRUCTURE("articles or sections", "条文结构");

    private final String english;
    private final String chinese;

    Footing(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Returns its name in English. */
    public String english() {
        return english;
    }

    /** Returns its name in Chinese. */
    public String chinese() {
        return chinese;
    }
}
