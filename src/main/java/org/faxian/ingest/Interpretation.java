package org.faxian.ingest;

import java.util.List;
import java.util.regex.Pattern;

/** Tells an official interpretation (政策解读) from the regulation that it explains, by its title. */
final class Interpretation {
    private static final Pattern TITLE =
            Pattern.compile("(?:^|.*[》】)）的])(?:政策|图文|文字|专家|官方|视频)?(?:解读|图解|问答|释义|答记者问|起草说明|修订说明|政策说明)(?:材料|稿)?$"
                    + "|^(?:【?(?:政策|图文|文字|专家)?(?:解读|图解|问答)】?|一图读懂|一图看懂|图解)[:：丨|—\\-]{0,2}.*(?:《.*》|关于).*"
                    + "|^(?:关于)?《.*》的?(?:政策)?(?:解读|起草说明|说明|问答).{0,6}$");
    private static final Pattern NAME = Pattern.compile("《([^《》]*(?:《[^《》]*》[^《》]*)*)》");

    private Interpretation() {}

    /** Whether a document of that title explains another. */
    static boolean isTitle(String title) {
        return TITLE.matcher(title.strip()).matches();
    }

    /** The names that the title gives of what is explained. */
    static List<String> explained(String title) {
        return NAME.matcher(title).results().map(name -> name.group(1)).toList();
    }
}
