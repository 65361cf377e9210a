package org.faxian.search.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names by which judicial interpretations (司法解释) are cited: 民间借贷司法解释 for 最高人民法院关于审理民间借贷案件适用法律若干问题的规定,
 * 公司法解释三 for 最高人民法院关于适用《中华人民共和国公司法》若干问题的规定（三）.
 */
final class InterpretationNames {
    private static final Pattern TITLE = Pattern.compile("^最高人民(?:法院|检察院).{0,12}?关于"
            + "(?:审理|办理|处理|正确适用|适用|执行|确定)?(?:涉及)?(?<subject>.{2,30}?)"
            + "(?:民事|刑事|行政)?(?:纠纷)?(?:案件)?(?:责任)?(?:具体)?(?:适用|应用)?(?:法律|法规)?(?:的)?(?:若干|有关)?(?:问题)?的(?:若干|有关)?"
            + "(?<kind>解释|规定)(?<number>[一二三四五六七八九十]{0,3}|\\d{0,2})$");
    /** The code whose parts (编) are cited without it. */
    private static final String CODE = "民法典";

    private InterpretationNames() {}

    /**
     * Returns the short names; empty if the title is of another kind.
     *
     * @param title letters of the title, without the name of the state
     */
    static List<String> of(String title) {
        Matcher m = TITLE.matcher(title);
        return m.matches()
                ? subjects(m.group("subject"))
                        .flatMap(subject -> Stream.of("司法解释", "解释", m.group("kind"))
                                .map(kind -> subject + kind + m.group("number")))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static Stream<String> subjects(String subject) {
        return subject.startsWith(CODE) && subject.length() > CODE.length()
                ? Stream.of(subject, subject.substring(CODE.length()))
                : Stream.of(subject);
    }
}
