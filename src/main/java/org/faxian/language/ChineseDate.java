package org.faxian.language;

import java.time.LocalDate;

/** A date in Chinese as the public writes it: 2019年3月1日. */
public final class ChineseDate {
    private ChineseDate() {}

    /** Returns the date in Chinese. */
    public static String of(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
