package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.language.Language;

/** How a version is called among the others of its regulation. */
public final class VersionName {
    private VersionName() {}

    /** What a version is called, by its days. */
    public static String of(Optional<LocalDate> promulgatedOn, Optional<LocalDate> effectiveOn, Language language) {
        return effectiveOn
                .map(day -> language.say("{0}起施行的文本", language.date(day)))
                .or(() -> promulgatedOn.map(day -> language.say("{0}公布的文本", language.date(day))))
                .orElseGet(() -> language.say("日期不详的文本"));
    }
}
