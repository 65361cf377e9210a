package org.faxian.web.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The comparison of entity tags (RFC 9110, section 13). */
public final class EntityTag {
    private EntityTag() {}

    /** Returns whether the header {@code If-None-Match} contains the tag; weak and strong tags are equal. */
    public static boolean isHeld(@Nullable String ifNoneMatch, String tag) {
        String own = tag.replaceFirst("^W/", "");
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(held ->
                                held.equals("*") || held.replaceFirst("^W/", "").equals(own));
    }
}
