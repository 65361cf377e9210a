package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Signs of a news item. */
final class NewsSigns {
    private static final Pattern CALL = Pattern.compile("[！!]|好消息|重磅|速看|来啦|来了$|快来|收藏|一文了解|^【?(?:关注|提醒|注意)】|事关|速转|扩散");
    private static final Pattern EVENT = Pattern.compile(
            "^(?:我省|我市|我县|我区)|召开|举行|举办|开展.{0,20}(?:活动|调研|检查|行动|督查)|赴.{1,20}(?:调研|考察|慰问)|调研|走访|慰问|出席|会见|揭牌|签约|获评|荣获|圆满|成功|"
                    + "亮相|开幕|闭幕|启动仪式|突破|率队|带队|正式(?:上线|启用|投用|实施)|将(?:实施|取消|调整|启用)|起实施$|走进|推进会|动员会|座谈会");
    private static final Pattern RULE_END =
            Pattern.compile("(?:通知|公告|通告|意见|办法|规定|方案|决定|函|批复|通报|细则)(?:[（(].{0,20}[）)])?$|^关于");
    private static final Pattern COLUMN =
            Pattern.compile("新闻|要闻|时讯|快讯|媒体|聚焦|热点|(?<!部门)工作动态|政务动态|动态信息|图片报道|今日|头条|>[^>]{0,8}动态$");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:至\\d{1,2}日|上午|下午|晚)?[，,]|^(?:近日|日前|连日来|今天|昨日|今年以来|记者|据悉|据了解)|^.{0,10}(?:讯|电)[（(]|^本报|^新华社");
    private static final Pattern REPORTER = Pattern.compile(
            "记者|通讯员|据悉|据了解|小编|转发给|供稿|本报讯|新华社|会议指出|会议强调|会议要求|会议认为|责任编辑|责编|摄影|一行|出席(?:了)?(?:会议|活动)|参加(?:了)?(?:会议|活动|调研)|并讲话|"
                    + "市民朋友|为.{1,12}(?:点赞|助力)|来看看");

    private NewsSigns() {}

    static boolean callsOut(DocumentView document) {
        return document.hasTitle(CALL);
    }

    static boolean titleReportsEvent(DocumentView document) {
        return document.titles().stream()
                .limit(2)
                .anyMatch(title ->
                        EVENT.matcher(title).find() && !RULE_END.matcher(title).find());
    }

    static boolean inColumn(DocumentView document) {
        return COLUMN.matcher(document.column()).find();
    }

    static boolean hasDateline(DocumentView document) {
        return document.lines().stream().limit(4).skip(1).anyMatch(line -> DATELINE.matcher(line)
                .find());
    }

    static boolean quotesReporters(DocumentView document) {
        return document.hasMoreMatches(REPORTER, 0);
    }

    static boolean quotesReportersOften(DocumentView document) {
        return document.hasMoreMatches(REPORTER, 1);
    }
}
