package org.faxian.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key of a title, its {@link Letters}, independent of spelling. Equality of titles is defined by this key only.
 *
 * @param value the letters and digits, folded; empty if the title has none
 */
public record TitleKey(String value) {
    private static final Pattern ISSUES = Pattern.compile(
            "关于(?:印发|转发|批转|发布|公布|颁发|下发|颁布)(?:《(.{2,120})》|(.{4,120}?))(?:等.{1,12})?的?(?:通知|决定|公告|函|通告|命令)$");
    private static final Pattern BY_ISSUER = Pattern.compile("^(?<issuer>[^《》]{2,60}?)(?<subject>关于.{6,})$");

    private static final String STATE = "中华人民共和国";

    /** Returns the key of a title. */
    public static TitleKey of(String title) {
        return new TitleKey(Letters.in(title));
    }

    /** Returns whether two titles are equal; titles without letters and digits never are. */
    public static boolean same(String one, String other) {
        TitleKey key = of(one);
        return !key.value.isEmpty() && key.equals(of(other));
    }

    /** Returns the key of the text issued by a notice with this title; empty if it issues none. */
    public static Optional<TitleKey> ofIssued(String title) {
        Matcher m = ISSUES.matcher(title);
        return m.find()
                ? Optional.ofNullable(m.group(1) == null ? m.group(2) : m.group(1))
                        .map(TitleKey::of)
                : Optional.empty();
    }

    /** Returns the key of the title from 关于 on; empty unless the name of an authority precedes it. */
    public static Optional<TitleKey> withoutIssuer(String title) {
        Matcher m = BY_ISSUER.matcher(title);
        return m.matches() ? Optional.of(of(m.group("subject"))) : Optional.empty();
    }

    /**
     * Returns the key without the name of the state, which short citations of laws omit; empty if the title does not
     * start with it.
     */
    public static Optional<TitleKey> withoutState(String title) {
        String key = of(title).value();
        return key.startsWith(STATE) ? Optional.of(new TitleKey(key.substring(STATE.length()))) : Optional.empty();
    }

    /** Returns the key of the authority before 关于; empty if there is none. */
    public static Optional<TitleKey> issuer(String title) {
        Matcher m = BY_ISSUER.matcher(title);
        return m.matches() ? Optional.of(of(m.group("issuer"))) : Optional.empty();
    }
}
