package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Signs of an official explanation (政策解读, 答问, 图解, 起草说明). */
final class ExplanationSigns {
    private static final String WORD = "政策解读|政策图解|政策问答|图文解读|文字解读|专家解读|官方解读|视频解读|动漫解读|公告解读|解读|图解|问答|答问|问与答|释义|答记者问|一问一答";
    private static final String NOT_ITSELF = "(?!工作|制度|机制|材料(?:编|制)|的?(?:通知|办法|规定|意见))";

    /** The word at the end, at the beginning, after an authority, or after a quoted name. */
    static final Pattern TITLE = Pattern.compile("(?:" + WORD + ")(?:材料|稿|来啦|来了|如下|[！!～~？?]|[（(【—－-].{0,14})*$"
            + "|^[\\[【（(]?(?:" + WORD + "|一图读懂|一图看懂|一图速览|一张图读懂|一文读懂|一文看懂)" + NOT_ITSELF
            + "|^(?:.{2,30}(?:署|部|局|厅|委|院|会|办|海关|行|府|处|中心|法院|公司))解读(?!工作|材料)"
            + "|(?<!的)政策解读(?!工作|制度|机制|材料)|解读之[\\p{IsHan}]{1,3}|(?:公告|通知|办法|规定|条例|意见|细则)(?:的)?(?:有关|相关)?(?:问题)?(?:的)?解答$|(?:宣传|宣讲)提纲$|就(?!业|地|近).{2,80}(?:答(?!复|辩|谢)|接受.{0,10}采访|有关(?:问题|情况).{0,6}说明)|[》”](?:的)?(?:起草|"
            + "编制|制定|修订|政策|有关情况)?(?:的)?说明$"
            + "|(?:起草|编制|制定|修订|制订|修改|对照)说明$|《.{2,80}》.{0,14}(?:新闻发布会|吹风会)|举行.{2,60}(?:新闻发布会|吹风会)");

    /** The title of a regulation about explanations: the kind of document follows the word. */
    private static final Pattern ABOUT = Pattern.compile(
            "^.{2,}(?:政策解读|解读(?=工作|制度|机制|材料|活动|管理)|问答|图解|释义|新闻发布会)(?!关于)[^：:丨|—－《》】-]{0,16}(?:办法|规定|制度|规范|通知|意见|方案|规则|细则|"
                    + "要求|标准)(?:[（(].{0,12}[）)])?$");

    private static final Pattern COLUMN = Pattern.compile("解读|图解|答记者问|新闻发布会|在线访谈|回应关切|问答|政策问答");
    private static final Pattern COLUMN_OF_BOTH = Pattern.compile("(?:文件|法规|政策)(?:及|和|与|、)(?:政策)?解读");

    private static final Pattern OPENING = Pattern.compile(
            "(?:解读|说明|介绍|解答|解释)如下|(?:作|做|进行)(?:了)?(?:如下|简要|简单|详细|相关|进一步)?(?:的)?(?:解读|解释说明)|(?:作|做)(?:了)?(?:相关|有关)?解读|问答(?:的)?(?:形式|方式)"
                    + "|(?:下面|跟着|带您?|一起|带大家).{0,20}(?:解读|介绍|了解|来看|看看|戳|学习|说明)|小编|记者.{0,20}(?:采访|提问)|答记者问|回答.{0,6}记者|进行解释说明|相关政策解读|"
                    + "解读文本|本文.{0,20}(?:分析|解读)");

    private static final Pattern HEADING = Pattern.compile(
            "(?:^|。|[一二三四五六七八九十][、.．])[（(]?(?:[一二三四五六七八九十][、.．])?(?:《[^》]{1,60}》|《[^》]{1,60}》的)?(?:(?:出台|起草|制定|制订|修订|政策|编制|"
                    + "修改|公告|文件|决定|有关)?(?:的)?(?:背景(?!下)|必要性|起草过程|背景依据|背景说明|背景情况|背景意义|背景及.{1,6}|背景和.{1,6})|(?:修改|修订|修订的|主要|重大)变化|"
                    + "新旧.{0,6}(?:对比|差异|衔接)|(?:政策)?亮点|起草过程|起草依据|修订依据|制定依据|政策依据|主要修改|重点(?:问题)?释义|重点释义|关键词诠释)");
    private static final Pattern WEAK_HEADING = Pattern.compile(
            "(?:^|。|[一二三四五六七八九十][、.．])(?:《[^》]{1,30}》(?:的)?)?(?:主要内容|目标任务|涉及范围|执行标准|惠民利民举措|施行时间|解读机关|解读人|主要措施|执行时间|适用范围|目的意义)");
    private static final Pattern THIRD_PERSON = Pattern.compile(
            "(?:近日|日前|近期|[月日]，?).{0,60}(?:发布|公布|印发|出台|制定|颁布)(?:了)?.{0,12}《|以下简称[“\"]?《|《(?:办法|规定|公告|通知|意见|细则|条例|方案|措施|决定|"
                    + "管理规定|管理办法|若干措施|实施意见|实施细则)》(?:的)?(?:共|主要|明确|规定|对|自|所|提出|指出|包括|在|分|进一步|要求|从|出台|实施)");
    private static final Pattern ASKED = Pattern.compile("(?:^|[。？?！”])(?:\\d+[.．、])?[问Q][：:]");
    private static final Pattern ANSWERED = Pattern.compile("(?:^|[。？?！”])(?:\\d+[.．、])?[答A][：:]");
    private static final Pattern QUESTION_HEADING = Pattern.compile(
            "(?:^|。)[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2}|Q\\d*)[）)、.．：:][^。？?]{3,60}[？?]|^[^。？?]{4,60}[？?]$|(?:为什么|什么是|如何|怎么|"
                    + "哪些)[^。？?]{2,60}[？?]");

    private ExplanationSigns() {}

    static boolean isTitle(String title) {
        return TITLE.matcher(title).find() && !ABOUT.matcher(title).find();
    }

    static boolean inTitle(DocumentView document) {
        return document.titles().stream().anyMatch(ExplanationSigns::isTitle);
    }

    static boolean inFileName(DocumentView document) {
        return isTitle(document.fileTitle());
    }

    static boolean inColumn(DocumentView document) {
        return COLUMN.matcher(document.column()).find()
                && !COLUMN_OF_BOTH.matcher(document.column()).find();
    }

    static boolean inOpening(DocumentView document) {
        return OPENING.matcher(document.opening()).find();
    }

    static boolean hasHeading(DocumentView document) {
        return document.hasMoreLines(HEADING, 0);
    }

    static boolean hasSeveralHeadings(DocumentView document) {
        return document.hasMoreMatches(HEADING, 1)
                || (hasHeading(document) && document.hasMoreMatches(WEAK_HEADING, 1));
    }

    static boolean speaksOfItInThirdPerson(DocumentView document) {
        return document.hasMoreMatches(THIRD_PERSON, 1);
    }

    static boolean hasDialogue(DocumentView document) {
        return document.hasMoreLines(ASKED, 0) && document.hasMoreLines(ANSWERED, 0);
    }

    static boolean hasQuestionHeadings(DocumentView document) {
        return document.hasMoreMatches(QUESTION_HEADING, 1);
    }
}
