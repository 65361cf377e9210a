package org.faxian.ingest;

/** Features by which a text is known to be a regulation. */
public enum RegulationFeature {
    NUMBER("number", "发文字号"),
    AUTHORITY("authority", "发文机关"),
    DAY("day", "日期"),
    STRUCTURE("articles or sections", "条文结构");

    private final String english;
    private final String chinese;

    RegulationFeature(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /** Returns the English name of this feature. */
    public String english() {
        return english;
    }

    /** Returns the Chinese name of this feature. */
    public String chinese() {
        return chinese;
    }
}
