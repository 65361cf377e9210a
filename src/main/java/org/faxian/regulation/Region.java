package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place whose bodies issue documents (行政区划).
 *
 * @param code six digits of GB/T 2260, two each for province, prefecture and county; {@code 330100} is a prefecture
 * @param name its full name, without the names of the surrounding places
 */
public record Region(String code, String name) {
    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:11|12|31|50)0000");

    /** The whole country, under the code that the register of legal persons uses for central bodies. */
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

    /** Returns whether the text has the form of a place code. */
    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The rank of a place, derived from the non-zero digits of its code. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    /** Returns the rank, derived from the code and not from the name. */
    public Level level() {
        if (code.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return code.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    /** Returns whether the place is a municipality at province level (直辖市). */
    boolean hasRankOfCity() {
        return MUNICIPALITY.matcher(code).matches();
    }

    /** Returns whether the place lies in the other one. */
    boolean liesIn(Region other) {
        return !equals(other)
                && switch (other.level()) {
                    case PROVINCE -> provinceCode().equals(other.code);
                    case PREFECTURE -> prefectureCode().equals(other.code);
                    case COUNTY -> false;
                };
    }

    /** Returns its code and those of the places around it, nearest first. */
    public List<String> codes() {
        return Stream.of(code, prefectureCode(), provinceCode()).distinct().toList();
    }

    /** Returns whether the code is that of this place or of one in it. */
    public boolean isOrHolds(String other) {
        return switch (level()) {
            case PROVINCE -> other.startsWith(code.substring(0, 2));
            case PREFECTURE -> other.startsWith(code.substring(0, 4));
            case COUNTY -> other.equals(code);
        };
    }

    /** Returns the code of the province. */
    String provinceCode() {
        return code.substring(0, 2) + "0000";
    }

    /** Returns the code of the prefecture; a prefecture's own code. */
    String prefectureCode() {
        return code.substring(0, 4) + "00";
    }
}
