package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.head.HeadLine;
import org.faxian.ingest.recognise.head.TitleFinder;
import org.faxian.regulation.Placeholder;
import org.faxian.text.DateReader;

/**
 * The independent texts after a letter: several texts that one letter issues (印发《…》和《…》), or the amended texts after an
 * amending decision (关于修改《…》的决定).
 *
 * @param letter the lines before the first text
 * @param texts the texts in their order; empty if the texts named by the letter do not follow it
 * @param isAmending whether the letter is a regulation of its own, an amending decision
 */
public record EnclosedTexts(List<String> letter, List<Text> texts, boolean isAmending) {
    /** A sentence that names at least this many texts is a list; its texts are not searched for. */
    private static final int MOST = 60;

    private static final String NAMES = "(?:《[^《》]{2,120}》(?:[（(][^（）()]{1,20}[)）])?[、，和及与以]{0,2})";
    private static final Pattern ISSUES =
            Pattern.compile("(?:印发|发布|公布|颁布|下发|制定了?|通过了?|施行)(" + NAMES + "{2," + MOST + "})");
    private static final Pattern AMENDS = Pattern.compile(
            "关于(?:修改|修订|修正)(" + NAMES + "{1," + MOST + "})(?:(?:的)?部分条款|等.{1,12})?的?(?:决定|命令|令|公告|通知)$");
    private static final Pattern NAME = Pattern.compile("《([^《》]+)》");
    private static final Pattern BEGINNING =
            Pattern.compile("(?:第[一1１][编章条节]|一、|[1１][.．、]|目[\\s\\p{Z}]*[录次]$|总[\\s\\p{Z}]*则$).*");
    private static final int LETTER = 40;
    private static final int HEADING = 8;

    /** An independent text, including its heading. */
    public record Text(String title, List<String> lines) {
        public Text {
            lines = List.copyOf(lines);
        }
    }

    public EnclosedTexts {
        letter = List.copyOf(letter);
        texts = List.copyOf(texts);
    }

    /**
     * Finds the texts that follow the letter with this title.
     *
     * @param paragraphs the paragraphs of the whole file
     */
    public static EnclosedTexts of(String title, List<String> paragraphs) {
        List<String> amended = names(AMENDS, Stream.of(title));
        boolean isAmending = !amended.isEmpty();
        List<String> named = isAmending
                ? amended
                : names(
                        ISSUES,
                        Stream.concat(
                                Stream.of(title),
                                paragraphs.stream().limit(LETTER).takeWhile(line -> !beginsText(line))));
        List<TitleFinder.Span> headings = named.isEmpty() ? List.of() : headings(named, isAmending, paragraphs);
        return headings.size() < named.size() || headings.isEmpty() || named.size() >= MOST
                ? new EnclosedTexts(paragraphs, List.of(), isAmending)
                : divided(paragraphs, headings, isAmending);
    }

    private static List<String> names(Pattern sentence, Stream<String> lines) {
        // Titles within a quoted title are marked by 〈〉.
        return lines.map(line -> sentence.matcher(line.replace('〈', '《').replace('〉', '》')))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> NAME.matcher(found.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static boolean beginsText(String line) {
        return line.startsWith("第一条") || line.startsWith("第一章");
    }

    /**
     * Returns the headings of the named texts after the date of the letter, in their order; a line in its list of
     * annexes is not a heading.
     */
    private static List<TitleFinder.Span> headings(List<String> named, boolean isAmending, List<String> paragraphs) {
        List<String> lines = paragraphs.stream().map(Placeholder::without).toList();
        int signed = 1;
        while (!isAmending
                && signed < lines.size()
                && DateReader.whole(lines.get(signed)).isEmpty()) {
            signed++;
        }
        List<TitleFinder.Span> headings = new ArrayList<>();
        for (String name : named) {
            heading(name, lines, signed).ifPresent(headings::add);
        }
        headings.sort(Comparator.comparingInt(TitleFinder.Span::start));
        return headings;
    }

    private static Optional<TitleFinder.Span> heading(String name, List<String> lines, int from) {
        Optional<TitleFinder.Span> span = TitleFinder.equalTo(name, lines, from);
        while (span.isPresent() && !isFollowedByText(lines, span.get().end())) {
            span = TitleFinder.equalTo(name, lines, span.get().end());
        }
        return span;
    }

    private static boolean isFollowedByText(List<String> lines, int from) {
        return lines.subList(Math.min(from, lines.size()), Math.min(from + HEADING, lines.size())).stream()
                .anyMatch(line -> BEGINNING.matcher(line).matches());
    }

    private static EnclosedTexts divided(List<String> paragraphs, List<TitleFinder.Span> headings, boolean isAmending) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int end = i + 1 < headings.size() ? start(paragraphs, headings.get(i + 1)) : paragraphs.size();
            texts.add(new Text(
                    headings.get(i).title(), paragraphs.subList(headings.get(i).start(), end)));
        }
        return new EnclosedTexts(paragraphs.subList(0, start(paragraphs, headings.getFirst())), texts, isAmending);
    }

    /** Returns the index of the heading, or of the label 附件2 above it. */
    private static int start(List<String> paragraphs, TitleFinder.Span heading) {
        boolean labelled = heading.start() > 0 && HeadLine.isAnnexLabel(paragraphs.get(heading.start() - 1));
        return labelled ? heading.start() - 1 : heading.start();
    }
}
