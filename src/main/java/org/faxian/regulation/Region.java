package org.faxian.regulation;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place whose bodies issue documents (行政区划).
 *
 * @param code six digits of GB/T 2260, two each for province, prefecture and county; {@code 330100} is a prefecture
 * @param name its full name, without those of the places around it
 */
public record Region(String code, String name) {
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:11|12|31|50)0000");

    /** The country as a whole, under the code that the register of legal persons gives to central bodies. */
    public static final Region COUNTRY = new Region("100000", "全国");

    public Region {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        if (!isCode(code) || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a place has six digits and a name: {\"code\": \"990100\", \"name\": \"云州市\"}, found: " + code + " "
                            + name);
        }
    }

    /** Whether the text could be the code of a place. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The rank of a place, by the digits of its code that are not 0. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** Its rank, whatever it is called. */
    public Level level() {
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    /** Whether it is a province that is a city (直辖市). */
    boolean hasRankOfCity() {
        return MUNICIPALITY.matcher(code).matches();
    }

    /** Whether it lies in the other place. */
    boolean liesIn(Region other) {
        return !equals(other)
                && switch (other.level()) {
                    case PROVINCE -> provinceCode().equals(other.code);
                    case PREFECTURE -> prefectureCode().equals(other.code);
                    case COUNTY -> false;
                };
    }

    /** The code of the province in which it lies. */
    String provinceCode() {
        return code.substring(0, 2) + "0000";
    }

    /** The code of the prefecture in which it lies; its own where it is one. */
    String prefectureCode() {
        return code.substring(0, 4) + "00";
    }
}
