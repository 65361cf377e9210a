package org.faxian.web.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates in HTTP headers, which have no fractions of a second (RFC 9110, section 5.6.7). */
public final class HttpDate {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HttpDate() {}

    /** Formats the instant for a header. */
    public static String of(Instant instant) {
        return FORM.format(instant);
    }

    /** Parses the instant of a header; empty if it is absent or malformed. */
    public static Optional<Instant> parse(@Nullable String header) {
        try {
            return Optional.ofNullable(header).map(text -> Instant.from(FORM.parse(text)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /** Returns whether the resource has not changed since the date in {@code If-Modified-Since}. */
    public static boolean isHeld(@Nullable String ifModifiedSince, String lastModified) {
        return parse(lastModified)
                .flatMap(changed -> parse(ifModifiedSince).filter(held -> !held.isBefore(changed)))
                .isPresent();
    }
}
