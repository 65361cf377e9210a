package org.faxian.ingest.nature;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.ingest.RegulationFeature;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;

/** The parts of an official document around its text: number, addressee, signature, imprint, and its articles. */
final class OfficialFrame {
    private static final int NUMBER_LINES = 15;
    private static final int ADDRESSEE_LINES = 12;
    private static final int SIGNATURE_FROM = 3;
    private static final String YEAR = "[〔\\[（(【﹝［]?(?:19|20)\\d{2}[〕\\]）)】﹞］]?年?";
    private static final String SERIAL = "第?[0-9一二三四五六七八九十百零〇○]{1,5}号";
    private static final Pattern NUMBER_LINE = Pattern.compile("^(?:[^，。；：:《》、]{0,30}[^，。；：:《》、\\d])?" + YEAR + SERIAL
            + "[^，。]{0,6}$|^[（(]?[^，。；：:《》]{0,40}(?:令|公告|通告|决定)?(?:" + YEAR + ")?第[0-9一二三四五六七八九十百零〇○]{1,5}号[）)]?$");
    private static final Pattern NUMBER_BEFORE_TEXT =
            Pattern.compile("^[^，。《]{0,120}?[\\p{IsHan}][〔\\[（(【﹝［](?:19|20)\\d{2}[〕\\]）)】﹞］]" + SERIAL);
    private static final Pattern NUMBER_IN_TITLE = Pattern.compile("[（(][^（()）]{1,20}" + YEAR + SERIAL
            + "[）)]$|^[^《》]{2,60}(?:令|公告|通告)(?:" + YEAR + ")?" + SERIAL + "|（.{0,12}令第?.{1,6}号）$");
    private static final List<String> NUMBER_KEYS = List.of("发文字号", "文号", "文件编号", "发文号", "文件字号");
    private static final Pattern ADDRESSEE = Pattern.compile(
            "^(?!.*[。？?]).{0,200}(?:政府|部门|机构|委|局|厅|办|行|公司|企业|单位|学校|园|法院|检察院|院|处|部|会|社|中心|站|人民团体|代表|委员|同志|联席会议|海关|署|总队|支队)[）)]?[：:]$");
    private static final String ORGAN =
            "(?:政府|厅|局|部|委|委员会|办公室|办公厅|行|署|院|会|中心|社|处|站|所|支队|大队|指挥部|领导小组|党委|海关|学校|办|银行|党组|组)";
    private static final String DAY =
            "[（(]?(?:(?:19|20)\\d{2}|[一二][九〇零○ＯO0○][一二三四五六七八九〇零○ＯO0]{2})年(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\\d{1,2}|"
                    + "[一二三四五六七八九十]{1,3})日[）)]?";
    private static final Pattern DAY_LINE = Pattern.compile("^" + DAY + "$");
    private static final Pattern DAY_IN_LINE = Pattern.compile(DAY);
    private static final Pattern SIGNED_LINE =
            Pattern.compile("^[^，。；]{2,60}" + ORGAN + "[）)]?$|^.{0,8}长.{0,2}[\\p{IsHan}]{2,4}$");
    private static final Pattern SIGNED_AND_DATED =
            Pattern.compile("(?:^|[。）)])[^，。；《]{2,60}" + ORGAN + DAY + "|[长主任][：:]?[\\p{IsHan}×]{2,4}" + DAY);
    private static final Pattern IMPRINT = Pattern.compile(
            "^主题词[：:]?|^抄送[：:]?|(?:公开方式|公开属性|信息公开选项)[：:]主动公开|[（(]此件(?:公开|主动公开|公开发布)[）)]|" + DAY + "印发$|[（(]?共印\\d+份");
    private static final Pattern ARTICLE = Pattern.compile("^[“\"]?第[一二三四五六七八九十百零〇\\d]{1,6}条");
    private static final Pattern SECTION =
            Pattern.compile("^[一二三四五六七八九十]{1,3}[、．.]|^[（(][一二三四五六七八九十]{1,3}[）)]|^\\d{1,2}(?:\\.\\d{1,2})+");
    private static final Pattern FUSED_SECTION = Pattern.compile("[。：:；]二[、．.]");

    private OfficialFrame() {}

    static boolean hasNumber(DocumentView document) {
        return document.lines().stream()
                        .limit(NUMBER_LINES)
                        .anyMatch(line -> NUMBER_LINE.matcher(line).find()
                                || NUMBER_BEFORE_TEXT.matcher(line).find())
                || document.hasTitle(NUMBER_IN_TITLE)
                || NUMBER_KEYS.stream()
                        .flatMap(key -> Stream.ofNullable(document.catalogue().get(key)))
                        .anyMatch(number -> number.contains("号"));
    }

    /** Returns whether recognition found a number and the patterns of this class do not. */
    static boolean hasRecognisedNumberOnly(DocumentView document) {
        return !hasNumber(document)
                && !document.document().metadata().caption().numbers().isEmpty();
    }

    static boolean hasAddressee(DocumentView document) {
        return document.lines().stream().limit(ADDRESSEE_LINES).skip(1).anyMatch(line -> ADDRESSEE
                .matcher(line)
                .find());
    }

    static boolean isSignedAndDated(DocumentView document) {
        List<String> lines = document.lines();
        return IntStream.range(SIGNATURE_FROM, lines.size())
                        .filter(i -> DAY_LINE.matcher(lines.get(i)).matches())
                        .anyMatch(i -> IntStream.rangeClosed(1, 2)
                                .mapToObj(back -> lines.get(i - back))
                                .anyMatch(line -> SIGNED_LINE.matcher(line).matches()))
                || lines.stream()
                        .filter(line -> line.indexOf('年') >= 0 && line.indexOf('日') >= 0)
                        .filter(line -> DAY_IN_LINE.matcher(line).find())
                        .anyMatch(line -> SIGNED_AND_DATED.matcher(line).find());
    }

    static boolean isOnlyDated(DocumentView document) {
        return hasDay(document.document().metadata()) && !isSignedAndDated(document);
    }

    private static boolean hasDay(Metadata metadata) {
        return Stream.of(Field.ADOPTED, Field.APPROVED, Field.SIGNED_ON, Field.ISSUED_ON, Field.PROMULGATED_ON)
                .flatMap(field -> Stream.ofNullable(metadata.provenance().get(field)))
                .anyMatch(source -> source != Provenance.PAGE_META && source != Provenance.FILE_NAME);
    }

    static boolean hasImprint(DocumentView document) {
        return document.lines().stream()
                .filter(line -> line.indexOf('印') >= 0
                        || line.contains("公开")
                        || line.startsWith("主题词")
                        || line.startsWith("抄送"))
                .anyMatch(line -> IMPRINT.matcher(line).find());
    }

    static boolean wasAdopted(DocumentView document) {
        Optional<?> adopted = document.document().metadata().enactment().adoptedOn();
        return adopted.isPresent()
                || !document.document().metadata().enactment().orders().isEmpty();
    }

    static boolean hasArticles(DocumentView document) {
        return document.hasMoreLines(ARTICLE, 1)
                || document.document().text().articles().size() > 1;
    }

    static boolean hasOneArticle(DocumentView document) {
        return !hasArticles(document)
                && (document.hasMoreLines(ARTICLE, 0)
                        || !document.document().text().articles().isEmpty());
    }

    static boolean hasSections(DocumentView document) {
        return document.hasMoreLines(SECTION, 1) || document.hasMoreLines(FUSED_SECTION, 0);
    }

    /** Returns the features of a regulation that the document lacks. */
    static List<RegulationFeature> missing(DocumentView document) {
        Metadata metadata = document.document().metadata();
        boolean signed = isSignedAndDated(document);
        boolean numbered = hasNumber(document) || !metadata.caption().numbers().isEmpty();
        boolean issued = signed
                || RegulationTitle.namesAuthority(document)
                || !metadata.caption().authorities().isEmpty();
        return Stream.of(RegulationFeature.values())
                .filter(footing -> switch (footing) {
                    case NUMBER -> !numbered;
                    case AUTHORITY -> !issued;
                    case DAY -> !signed && !hasDay(metadata);
                    case STRUCTURE -> !hasArticles(document) && !hasOneArticle(document) && !hasSections(document);
                })
                .toList();
    }
}
