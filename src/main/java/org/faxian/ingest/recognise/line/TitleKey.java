package org.faxian.ingest.recognise.line;

import java.util.regex.Pattern;

/** A title reduced to what tells it from others: no blanks, no brackets, no marks. */
public final class TitleKey {
    private static final Pattern OUTER = Pattern.compile("^《(.*)》$", Pattern.DOTALL);

    private TitleKey() {}

    public static String of(String title) {
        StringBuilder key = new StringBuilder(title.length());
        title.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    public static boolean same(String one, String other) {
        String key = of(one);
        return !key.isEmpty() && key.equals(of(other));
    }

    /** The name without the 《》 around the whole of it. */
    public static String bare(String name) {
        String stripped = Blanks.strip(name);
        var m = OUTER.matcher(stripped);
        return m.matches() && m.group(1).indexOf('》') < 0 ? m.group(1) : stripped;
    }
}
