package org.faxian.ingest.nature;

import java.util.regex.Pattern;

/** Columns (栏目) under which sites file regulations. */
final class SiteSections {
    private static final Pattern REGULATIONS =
            Pattern.compile("政策文件|规范性文件|法规|规章|(?:府|办|局|委|厅|部|办公厅|办公室)文件|公文|法律|政策法规|文件发布|条法|令|法定主动公开");
    private static final Pattern EXPLANATIONS = Pattern.compile("解读|图解|问答");

    private SiteSections() {}

    static boolean ofRegulations(DocumentView document) {
        return REGULATIONS.matcher(document.column()).find()
                && !EXPLANATIONS.matcher(document.column()).find();
    }
}
