package org.faxian.ingest.recognise.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of bodies named without one (省人民政府, 市人大常委会), taken from the title. */
public final class Places {
    private static final Pattern PLACE = Pattern.compile("^\\p{IsHan}{2,12}?(?:省|市|州|县)");
    private static final Pattern PLACELESS = Pattern.compile("^[省市州县](?:人民|人大).*");

    private Places() {}

    /** Returns the body with the place at the beginning of the title if their ranks match, otherwise unchanged. */
    public static String inFull(String body, String title) {
        Matcher place = PLACE.matcher(title);
        boolean known = PLACELESS.matcher(body).matches()
                && place.find()
                && place.group().endsWith(body.substring(0, 1));
        return known ? place.group() + body.substring(1) : body;
    }
}
