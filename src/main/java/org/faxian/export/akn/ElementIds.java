package org.faxian.export.akn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;

/** The eIds of one file, each of which is given once: {@code chp_1__art_5__para_2__list_1__point_3}. */
final class ElementIds {
    private static final Pattern NUMERAL = Pattern.compile("[" + ChineseNumeral.CHARACTERS + "]+");

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Returns the id of the element within its parent; an id that is taken gets a number of its own. */
    String numbered(String parent, String prefix, String number) {
        String own = (parent.isEmpty() ? "" : parent + "__") + prefix + "_" + number;
        counts.merge(parent + "__" + prefix, 1, Integer::sum);
        String free = own;
        for (int occurrence = 2; !given.add(free); occurrence++) {
            free = own + "-dup" + occurrence;
        }
        return free;
    }

    /** Returns the id of an element without a number, by its position among those of its kind. */
    String counted(String parent, String prefix) {
        return numbered(parent, prefix, String.valueOf(counts.getOrDefault(parent + "__" + prefix, 0) + 1));
    }

    /** Returns the id of an element with the first number in its label: 第五章, （三）, 2. */
    String labelled(String parent, String prefix, String label) {
        Matcher numeral = NUMERAL.matcher(label);
        OptionalInt number = numeral.find() ? ChineseNumeral.parse(numeral.group()) : OptionalInt.empty();
        return number.isPresent()
                ? numbered(parent, prefix, String.valueOf(number.getAsInt()))
                : counted(parent, prefix);
    }
}
