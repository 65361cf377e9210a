package org.faxian.web.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Tells whether a client holds an answer already (RFC 9110, section 13). */
public final class EntityTag {
    private EntityTag() {}

    /** Whether the header {@code If-None-Match} names the tag; whether either is weak does not matter. */
    public static boolean isHeld(@Nullable String ifNoneMatch, String tag) {
        String own = tag.replaceFirst("^W/", "");
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(held ->
                                held.equals("*") || held.replaceFirst("^W/", "").equals(own));
    }
}
