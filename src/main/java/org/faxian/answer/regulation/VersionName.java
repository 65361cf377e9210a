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
                .map(day -> language.say("version.effective", language.date(day)))
                .or(() -> promulgatedOn.map(day -> language.say("version.promulgated", language.date(day))))
                .orElseGet(() -> language.say("version.undated"));
    }
}
