package org.faxian.ingest.recognise.head;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.text.Blanks;

/** The title of the issued text, read from the title of a letter: 关于印发《…》的通知. */
public final class IssuedTitle {
    private static final String ISSUED = "(?:印发|转发|批转|发布|公布|颁发|下发|颁布)";
    private static final Pattern ISSUES =
            Pattern.compile("(?:(?:关于|^)(?:重新)?" + ISSUED + "(?:《(.{2,120})》|(.{4,120}?))|^[\\p{IsHan}、 　]{2,80}?"
                    + ISSUED + "《(.{2,120})》)(?:等.{1,12})?的?(?:通知|决定|公告|函|通告|命令)$");

    /** A letter that issues a text but does not match ISSUES. */
    private static final Pattern REISSUES = Pattern.compile(ISSUED + ".{4,120}(?:通知|公告|通告|函|决定|命令)$");

    private IssuedTitle() {}

    /** Returns the title of the text that a notice with this title issues. */
    public static Optional<String> of(String title) {
        Matcher m = ISSUES.matcher(title.replaceFirst("[（(][^（）()]{1,30}[)）]$", ""));
        if (!m.find()) {
            return Optional.empty();
        }
        return Stream.of(1, 2, 3)
                .map(m::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Blanks::strip);
    }

    /** Returns whether a letter with this title issues a text, named or not. */
    public static boolean isToldBy(String title) {
        return REISSUES.matcher(title).find();
    }
}
