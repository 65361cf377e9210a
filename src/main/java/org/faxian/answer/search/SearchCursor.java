package org.faxian.answer.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.answer.Refusal;
import org.faxian.answer.SearchLink;
import org.faxian.language.Message;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.VersionId;
import org.faxian.search.SearchPosition;

/**
 * The last hit a client received, as URL text with a checksum of the search, because it is valid for that search only.
 */
public final class SearchCursor {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{16}) (\\d{1,9}) (\\d{4}-\\d{2}-\\d{2}|-) ([a-z2-7]{10,51}@[0-9a-z.-]{1,20})");
    private static final int LENGTH_OF_SUM = 16;

    private SearchCursor() {}

    /** Encodes a position in a search. */
    public static String of(SearchPosition position, SearchLink search) {
        String stated = sum(search) + " " + position.offset() + " "
                + position.day().map(LocalDate::toString).orElse("-") + " " + position.last();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(stated.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * Decodes a cursor created by {@link #of}.
     *
     * @throws Refusal if it is malformed or belongs to another search
     */
    public static SearchPosition read(String cursor, SearchLink search) {
        Matcher m = FORM.matcher(decoded(cursor));
        if (!m.matches()) {
            throw invalid();
        }
        if (!m.group(1).equals(sum(search))) {
            throw Refusal.badParameter(
                    "cursor-of-another-search", "cursor", Message.of("problem.cursor-of-another-search"));
        }
        try {
            Optional<LocalDate> day = Optional.of(m.group(3))
                    .filter(stated -> !stated.equals("-"))
                    .map(LocalDate::parse);
            return new SearchPosition(day, VersionId.parse(m.group(4)), Integer.parseInt(m.group(2)));
        } catch (RuntimeException e) {
            // A date that does not exist or a malformed id: the cursor was made up.
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return Refusal.badParameter("invalid-cursor", "cursor", Message.of("problem.invalid-cursor"));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static String sum(SearchLink search) {
        String asked = search.without("size").without("cursor").url();
        return Sha256.of(asked.getBytes(StandardCharsets.UTF_8)).hex().substring(0, LENGTH_OF_SUM);
    }
}
