package org.faxian.ingest.recognise.head;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;

/**
 * Splitter for the names of joint issuers (联合发文).
 *
 * <p>Two names are separated by 、 or a blank, or by nothing if a converter lost the line break. Spaced names (财　政　部)
 * are joined.
 */
public final class IssuerNames {
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;]");
    private static final Pattern NAME_END =
            Pattern.compile("(?:委员会|办公厅|办公室|政府|总局|法院|检察院|联合会|总社|总队|中心|集团|公司|中央|大学|[部委局署厅院行会办社队处站馆所司团联室])$");
    /** Prefixes of national bodies. */
    private static final Pattern NATIONAL = Pattern.compile("^(?:国家|中国|中华|最高人民|国务院|中共|中央)");

    private static final Pattern PLACE = Pattern.compile("^\\p{IsHan}{2,9}?(?:自治区|自治州|自治县|[省市州县区盟旗])");
    private static final int SHORTEST = 2;
    /** 财政部, 国务院: the minimum length of a name in an unseparated sequence. */
    private static final int SHORTEST_JOINED = 3;

    private static final int LONGEST = 30;
    private static final int SURE = 4;
    private static final List<String> NATIONAL_BODIES = nationalBodies();

    private IssuerNames() {}

    /**
     * Returns the names in the text, in their order and without blanks.
     *
     * @param text names and their separators only
     */
    public static List<String> in(String text) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(Blanks.strip(text))) {
            for (String written : drawnTogether(part)) {
                names.addAll(apart(written));
            }
        }
        return names.stream().filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** Returns whether every part of the text ends like the name of a body. */
    static boolean areAll(String text) {
        List<String> names = in(text);
        return !names.isEmpty() && names.stream().allMatch(IssuerNames::isName);
    }

    /** Returns whether the text, which contains no blanks, may be the name of one body. */
    public static boolean isName(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.codePoints().allMatch(c -> Character.isIdeographic(c) || "（）()·".indexOf(c) >= 0)
                && NAME_END.matcher(text).find();
    }

    /** Returns the text before 关于 in a title if it consists of names of bodies. */
    public static Optional<String> beforeSubject(String title) {
        int subject = title.indexOf("关于");
        return subject > 0 && areAll(title.substring(0, subject))
                ? Optional.of(Blanks.strip(title.substring(0, subject)))
                : Optional.empty();
    }

    /**
     * Returns the national body whose full name the text begins with and continues after; short names also begin other
     * words.
     */
    public static Optional<String> nationalAtStart(String text) {
        return NATIONAL_BODIES.stream()
                .filter(name -> name.length() >= SURE && text.startsWith(name) && text.length() > name.length())
                .filter(name ->
                        !NAME_END.matcher(text.substring(0, name.length() + 1)).find())
                .findFirst();
    }

    /** Returns the parts between blanks, with single characters joined to one name. */
    private static List<String> drawnTogether(String part) {
        List<String> pieces = Arrays.stream(part.split(Blanks.ONE + "+"))
                .filter(piece -> !piece.isEmpty())
                .toList();
        List<String> names = new ArrayList<>();
        StringBuilder spaced = new StringBuilder();
        for (String piece : pieces) {
            if (piece.codePointCount(0, piece.length()) == 1) {
                spaced.append(piece);
                // 财 政 部 教 育 部: a spaced name ends with its last character.
                if (spaced.length() > 2 && NATIONAL_BODIES.contains(spaced.toString())) {
                    names.add(spaced.toString());
                    spaced.setLength(0);
                }
                continue;
            }
            if (!spaced.isEmpty()) {
                names.add(spaced.toString());
                spaced.setLength(0);
            }
            names.add(piece);
        }
        if (!spaced.isEmpty()) {
            names.add(spaced.toString());
        }
        return joinedWhereCut(names);
    }

    /** Joins 云江省 公安厅, one name in two parts: a place alone is not a body. */
    private static List<String> joinedWhereCut(List<String> pieces) {
        List<String> names = new ArrayList<>();
        for (String piece : pieces) {
            boolean cut = !names.isEmpty() && !NAME_END.matcher(names.getLast()).find();
            names.add(cut ? names.removeLast() + piece : piece);
        }
        return names;
    }

    /** Splits names without separator: 云江省公安厅云江省教育厅, 中国人民银行财政部. */
    private static List<String> apart(String written) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = SHORTEST; i <= written.length() - SHORTEST; i++) {
            if (i - start >= SHORTEST_JOINED && isSeam(written.substring(start, i), written.substring(i))) {
                names.add(written.substring(start, i));
                start = i;
            }
        }
        names.add(written.substring(start));
        return names;
    }

    private static boolean isSeam(String before, String following) {
        if (!NAME_END.matcher(before).find() || !NAME_END.matcher(following).find()) {
            return false;
        }
        if (NATIONAL_BODIES.contains(before)) {
            return beginsNational(following) || NATIONAL.matcher(following).find();
        }
        Matcher place = PLACE.matcher(following);
        // 国家税务总局云江省税务局 is one body: a national one and its provincial office.
        boolean samePlace = place.find() && before.contains(place.group());
        return samePlace || NATIONAL.matcher(following).find() || beginsNational(following);
    }

    /** Returns whether the text begins with a known body of three characters or more. */
    private static boolean beginsNational(String text) {
        return NATIONAL_BODIES.stream().anyMatch(text::startsWith);
    }

    private static List<String> nationalBodies() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IssuerNames.class.getResourceAsStream("national-bodies.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                    .filter(name -> name.length() > 2)
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of national bodies in the jar cannot be read", e);
        }
    }
}
