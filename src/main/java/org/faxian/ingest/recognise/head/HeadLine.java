package org.faxian.ingest.recognise.head;

import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * Classifier for lines above and below a title that are not part of it: issuing line, number, order, date, addressees.
 */
public final class HeadLine {
    private static final Pattern TITLE_END = Pattern.compile("(?:条例|规定|办法|细则|规则|决定|决议|通知|通告|公告|通报|意见|解释|批复|方案"
            + "|制度|标准|规程|规范|纲要|计划|规划|章程|守则|准则|安排|目录|名录|清单|报告|命令|法|法典|宪法|修正案|函|令|指南|指引|要点|预案|措施|政策|答复|纪要"
            + "|基准|导则|公约|协定|声明|若干问题)(?:[（(〔\\[][^（）()]{1,30}[)）〕\\]])*$");
    private static final Pattern ISSUING =
            Pattern.compile("^[^《》。：:]{2,120}(?:文件|人民政府令|委员会令|[部委局署厅行院会]令|主席令|公告|国务院令|发布令)$");
    private static final Pattern MARGINAL =
            Pattern.compile("^(?:[0-9０-９]{3,8}|特" + Blanks.FEW + "急|急件|加" + Blanks.FEW + "急|平急|机密|秘密|绝密|内部).{0,12}$"
                    + "|^(?:索引号|主题分类|主题词|发文机关|发布机构|成文日期|发文字号|发布日期|公开方式|有效性|来源|时间|浏览|字体|标题|生成日期|公文种类)[:：]?.{0,80}$"
                    + "|^[—\\-–－ ]{0,4}[0-9]{1,4}[—\\-–－ ]{0,4}$|^[（(]?此件.{0,12}[)）]?$");

    private static final Pattern ANNEX_LABEL = Pattern.compile(
            "^附" + Blanks.FEW + "件" + Blanks.FEW + "[0-9０-９一二三四五六七八九十]{0,3}" + Blanks.FEW + "(?:$|[:：.、．])");

    private HeadLine() {}

    /** Returns whether a title may end with this text. */
    public static boolean endsTitle(String text) {
        return TITLE_END.matcher(Blanks.drop(text)).find();
    }

    /** Returns whether the line is an issuing line: 云江省人民政府令, 云江省人民政府文件, 公告. */
    public static boolean isIssuing(String line) {
        String compact = Blanks.drop(line);
        return compact.length() <= 120
                && !compact.contains("关于")
                && DateReader.first(compact).isEmpty()
                && (ISSUING.matcher(compact).matches() || compact.equals("公告") || compact.equals("令"));
    }

    /** Returns whether the line is near a title without being part of it. */
    static boolean isAround(String line) {
        return line.length() > 150
                || line.startsWith("（")
                || line.startsWith("(")
                || line.endsWith("：")
                || line.endsWith(":")
                || line.indexOf('。') >= 0
                || isContents(line)
                || isForeign(line)
                || MARGINAL.matcher(line).find()
                || ClosingLine.isFrame(line)
                || isAnnexLabel(line)
                || isIssuing(line)
                || NumberReader.isBareOrder(line)
                || !NumberReader.ownLine(line).isEmpty()
                || DateReader.whole(line).isPresent();
    }

    /** Returns whether the line is the label of an annex or lists one: 附件, 附件1, 附件：…. */
    public static boolean isAnnexLabel(String line) {
        return ANNEX_LABEL.matcher(line).find();
    }

    /** Returns whether the line is a title in another language or script, with letters of which none is Chinese. */
    public static boolean isForeign(String line) {
        return line.length() <= 300
                && line.codePoints().anyMatch(Character::isLetter)
                && line.codePoints().noneMatch(Character::isIdeographic);
    }

    public static boolean isContents(String line) {
        return line.length() < 12 && Blanks.drop(line).equals("目录");
    }
}
