package org.faxian.regulation;

/** The kind of a regulation (效力级别 in the databases), from the highest level of authority to the lowest. */
public enum RegulationKind {
    LAW("法律"),
    ADMINISTRATIVE_REGULATION("行政法规"),
    JUDICIAL_INTERPRETATION("司法解释"),
    LOCAL_REGULATION("地方性法规"),
    DEPARTMENTAL_RULE("部门规章"),
    LOCAL_GOVERNMENT_RULE("地方政府规章"),
    NORMATIVE_DOCUMENT("行政规范性文件"),
    OTHER("其他文件");

    private final String label;

    RegulationKind(String label) {
        this.label = label;
    }

    /** The Chinese term, as the public reads it. */
    public String label() {
        return label;
    }
}
