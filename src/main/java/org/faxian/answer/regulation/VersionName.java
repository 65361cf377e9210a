package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.language.Language;

/** The names that distinguish the versions of a regulation. */
public final class VersionName {
    private VersionName() {}

    /** Returns the name of a version, derived from its dates. */
    public static String of(Optional<LocalDate> promulgatedOn, Optional<LocalDate> effectiveOn, Language language) {
        return effectiveOn
                .map(day -> language.say("{0}起施行的文本", language.date(day)))
                .or(() -> promulgatedOn.map(day -> language.say("{0}公布的文本", language.date(day))))
                .orElseGet(() -> language.say("日期不详的文本"));
    }
}
