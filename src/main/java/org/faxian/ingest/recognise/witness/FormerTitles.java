package org.faxian.ingest.recognise.witness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.head.HistoryEntry;
import org.faxian.ingest.recognise.head.HistoryEntry.Act;
import org.faxian.text.Blanks;
import org.faxian.text.Letters;

/** The other titles under which a text was amended: 根据2010年5月1日《关于修改〈云江省水法实施办法〉的决定》修正. */
public final class FormerTitles {
    /** A decision that amends only one text; a decision that amends several is named after the first. */
    private static final Pattern AMENDS_ONE = Pattern.compile(
            "《[^《》]{0,40}关于(?:修改|修正|修订|变更)[《〈<](?<title>[^《》〈〉<>]*(?:[《〈<][^《》〈〉<>]*[》〉>][^《》〈〉<>]*)*)[》〉>](?:名称)?的决定》");

    private FormerTitles() {}

    public static List<String> of(String title, List<HistoryEntry> history) {
        String own = Letters.in(title);
        return history.stream()
                .filter(entry -> entry.act() == Act.AMENDED)
                .map(entry -> AMENDS_ONE.matcher(entry.text()))
                .filter(Matcher::find)
                .map(named -> Blanks.strip(named.group("title")))
                .filter(former -> !Letters.in(former).equals(own))
                .distinct()
                .toList();
    }
}
