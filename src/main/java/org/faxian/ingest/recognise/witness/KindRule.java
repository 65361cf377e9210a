package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.head.HistoryEntry;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.RegulationKind;

/** The rule that determines the kind of a regulation from its issuer and form. */
public final class KindRule {
    private static final Pattern NATIONAL_CONGRESS = Pattern.compile("^(?:第.{1,3}届)?全国(?:人民代表大会|人大)");
    private static final Pattern CONGRESS = Pattern.compile("人民代表大会|人大常委会");
    private static final Pattern STATE_COUNCIL =
            Pattern.compile("^(?:中华人民共和国)?(?:中央人民政府)?(?:国务院|政务院|中央军事委员会|中央军委|中共中央)$");
    private static final Pattern LETTER =
            Pattern.compile("(?:通知|意见|批复|函|通告|通报|方案|要点|规划|纲要|公告|决定|命令|答复)(?:[（(].{1,12}[)）])?$");
    private static final Pattern LOCAL =
            Pattern.compile("^(?!城市|都市)[\\p{IsHan}]{1,12}?(?:省|市|自治区|自治州|自治县|州|县|区|旗|经济特区)(?!场|长)");
    private static final Pattern GOVERNMENT = Pattern.compile("人民政府");

    private final String title;
    private final List<DocumentNumber> numbers;
    private final List<String> authorities;
    private final Enactment enactment;
    private final List<HistoryEntry> history;

    public KindRule(
            String title,
            List<DocumentNumber> numbers,
            List<String> authorities,
            Enactment enactment,
            List<HistoryEntry> history) {
        this.history = history;
        this.title = title;
        this.numbers = numbers;
        this.authorities = authorities;
        this.enactment = enactment;
    }

    public RegulationKind kind() {
        if (isOfCourts()
                || title.startsWith("最高人民")
                || series("法释|高检发释.*")
                || title.matches("^关于审理.{2,60}(?:解释|规定)$")) {
            return RegulationKind.JUDICIAL_INTERPRETATION;
        }
        if (authorities.stream().anyMatch(a -> NATIONAL_CONGRESS.matcher(a).find())) {
            return RegulationKind.LAW;
        }
        if (authorities.stream().anyMatch(a -> CONGRESS.matcher(a).find())) {
            return RegulationKind.LOCAL_REGULATION;
        }
        if (numbers.stream().anyMatch(DocumentNumber.Serial.class::isInstance)) {
            return RegulationKind.NORMATIVE_DOCUMENT;
        }
        if (enactment.approvedBy().stream().anyMatch(by -> by.endsWith("国务院") || by.endsWith("政务院"))) {
            return RegulationKind.ADMINISTRATIVE_REGULATION;
        }
        if (amendedAsAdministrativeRegulation()) {
            return RegulationKind.ADMINISTRATIVE_REGULATION;
        }
        return authorities.isEmpty() ? byTitle() : byAuthority();
    }

    private RegulationKind byAuthority() {
        boolean byOrder = numbers.stream()
                .anyMatch(n -> n instanceof DocumentNumber.Order o && o.form().equals("令"));
        boolean announced = !byOrder && numbers.stream().anyMatch(DocumentNumber.Order.class::isInstance);
        boolean ordered = byOrder || (!announced && !enactment.orders().isEmpty());
        boolean letter = announced || LETTER.matcher(title).find();
        if (authorities.stream().anyMatch(a -> STATE_COUNCIL.matcher(a).matches())) {
            return letter && !ordered && !title.endsWith("决定")
                    ? RegulationKind.NORMATIVE_DOCUMENT
                    : RegulationKind.ADMINISTRATIVE_REGULATION;
        }
        if (letter && !ordered) {
            return RegulationKind.NORMATIVE_DOCUMENT;
        }
        boolean government =
                authorities.stream().anyMatch(a -> GOVERNMENT.matcher(a).find());
        if (!ordered
                && enactment.promulgatedOn().isEmpty()
                && enactment.adoptedOn().isEmpty()) {
            return RegulationKind.NORMATIVE_DOCUMENT;
        }
        return government ? RegulationKind.LOCAL_GOVERNMENT_RULE : RegulationKind.DEPARTMENTAL_RULE;
    }

    /**
     * Determines the kind by names that the rules on legislation reserve: only the State Council and congresses issue
     * 条例.
     */
    private RegulationKind byTitle() {
        boolean local = LOCAL.matcher(title).find() && !title.startsWith("中华人民共和国");
        if (title.matches("^中华人民共和国.{1,40}(?:(?<!办)法|刑法修正案.{0,8}|法典|宪法)$")) {
            return RegulationKind.LAW;
        }
        if (title.matches("^.{2,60}条例(?:[（(].{1,12}[)）])?$")) {
            return local ? RegulationKind.LOCAL_REGULATION : RegulationKind.ADMINISTRATIVE_REGULATION;
        }
        return LETTER.matcher(title).find() && !title.endsWith("决定")
                ? RegulationKind.NORMATIVE_DOCUMENT
                : RegulationKind.OTHER;
    }

    private boolean amendedAsAdministrativeRegulation() {
        return history.stream()
                .anyMatch(e -> e.act() == HistoryEntry.Act.AMENDED
                        && (e.text().contains("行政法规的决定") || e.text().contains("国务院批准")));
    }

    /**
     * Returns whether a court is the first issuer; a ministries' notice that a court joined is not an interpretation of
     * law.
     */
    private boolean isOfCourts() {
        return !authorities.isEmpty() && authorities.getFirst().startsWith("最高人民");
    }

    private boolean series(String code) {
        return numbers.stream()
                .anyMatch(n ->
                        n instanceof DocumentNumber.Serial s && s.agencyCode().matches(code));
    }
}
