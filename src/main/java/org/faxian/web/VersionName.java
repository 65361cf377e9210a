package org.faxian.web;

import java.time.LocalDate;
import java.util.Optional;

/** How a version is called among the others of its regulation. */
final class VersionName {
    private VersionName() {}

    static String of(Optional<LocalDate> promulgatedOn, Optional<LocalDate> effectiveOn) {
        return effectiveOn
                .map(day -> ChineseDate.of(day) + "起施行的文本")
                .or(() -> promulgatedOn.map(day -> ChineseDate.of(day) + "公布的文本"))
                .orElse("日期不详的文本");
    }
}
