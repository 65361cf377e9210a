package org.faxian.web;

import java.time.LocalDate;
import java.util.Optional;

/** How a version is called among the others of its regulation. */
final class VersionName {
    private VersionName() {}

    static String of(Optional<LocalDate> promulgatedOn, Optional<LocalDate> effectiveOn, Language language) {
        return effectiveOn
                .map(day -> language.say("{0}起施行的文本", language.date(day)))
                .or(() -> promulgatedOn.map(day -> language.say("{0}公布的文本", language.date(day))))
                .orElseGet(() -> language.say("日期不详的文本"));
    }
}
