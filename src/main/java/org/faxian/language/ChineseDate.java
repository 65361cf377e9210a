package org.faxian.language;

import java.time.LocalDate;

/** A date as the public reads it: 2019年3月1日. */
public final class ChineseDate {
    private ChineseDate() {}

    /** The date in words. */
    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
