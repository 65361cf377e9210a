package org.faxian.register;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The jurisdiction of an authority (制定机关所在地): the state, a province or a city. */
final class Jurisdiction {
    private static final String STATE = "";
    private static final Pattern BEGINNING = Pattern.compile("^\\p{IsHan}{2,8}?(?:省|自治区|自治州|自治县|市(?!场)|县)");

    private Jurisdiction() {}

    /** Returns whether authorities can have repealed texts of the others: both share a place, as far as known. */
    static boolean isOne(Collection<String> authorities, Collection<String> others) {
        Set<String> places = of(authorities);
        Set<String> otherPlaces = of(others);
        return places.isEmpty() || otherPlaces.isEmpty() || places.stream().anyMatch(otherPlaces::contains);
    }

    private static Set<String> of(Collection<String> authorities) {
        return authorities.stream().map(Jurisdiction::of).collect(Collectors.toSet());
    }

    private static String of(String authority) {
        Matcher m = BEGINNING.matcher(authority);
        return m.find() ? m.group() : STATE;
    }
}
