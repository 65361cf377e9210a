package org.faxian.ingest.recognise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title among the first lines of a text, be it torn over lines or standing behind an order. */
final class TitleFinder {
    private static final int LONGEST = 150;
    private static final int MOST_LINES = 8;
    private static final Pattern ORDERED = Pattern.compile(
            "《([^》]{2,120}(?:《[^》]{1,80}》[^》]{0,60})?)》.{0,20}?(?:已经|已由|业经|已于|经|现予).{0,200}(?:公布|发布|颁布|施行)");
    private static final Pattern OF_LETTER = Pattern.compile("关于(?:印发|转发|批转|发布|公布|颁发|下发|颁布|修改|废止|修订)");
    private static final Pattern LETTER_END = Pattern.compile("(?:通知|决定|公告|函|批复|通报|意见|命令|令|决议)$");
    private static final Pattern SUFFIX_LINE =
            Pattern.compile("^[（(〔\\[](?:试行|暂行|草案|修订|修正|节选|[一二三四五六七八九十]{1,3}|[0-9]{4}年.{0,8})[)）〕\\]]$");

    private TitleFinder() {}

    /** The lines from start to end, the latter left out, are the title. */
    record Span(int start, int end, String title) {}

    /**
     * Looks for the title in the first lines.
     *
     * @param hints titles that the page or the file's name gives; they serve to find the lines, not to replace them
     */
    static Optional<Span> find(List<String> head, List<String> hints) {
        for (String hint : hints) {
            Optional<Span> hinted = equalTo(hint, head, 0);
            if (hinted.isPresent()) {
                return hinted.flatMap(span -> issuing(head, span)).or(() -> hinted);
            }
        }
        return ordered(head).or(() -> byShape(head)).or(() -> anyShort(head));
    }

    /** The notice above the title that issues the text of this title; the whole is called by the notice's name. */
    private static Optional<Span> issuing(List<String> head, Span issued) {
        return byShape(head.subList(0, issued.start())).filter(span -> Outliner.issuedBy(span.title())
                .filter(title -> TitleKey.same(title, issued.title()))
                .isPresent());
    }

    /** The consecutive lines that together are this title, with or without 《》. */
    static Optional<Span> equalTo(String title, List<String> lines, int from) {
        String key = TitleKey.of(title);
        if (key.length() < 3) {
            return Optional.empty();
        }
        for (int start = from; start < lines.size(); start++) {
            Optional<Span> span = spanEqualTo(key, lines, start);
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> spanEqualTo(String key, List<String> lines, int start) {
        StringBuilder joined = new StringBuilder();
        for (int end = start; end < lines.size() && end - start < MOST_LINES; end++) {
            if (lines.get(end).length() > LONGEST) {
                return Optional.empty();
            }
            joined.append(lines.get(end));
            String soFar = TitleKey.of(joined.toString());
            if (soFar.equals(key)) {
                return Optional.of(new Span(start, end + 1, text(lines.subList(start, end + 1))));
            }
            if (soFar.isEmpty() || !key.startsWith(soFar)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> ordered(List<String> head) {
        boolean order = head.stream().limit(4).anyMatch(HeadLine::isIssuing);
        for (int i = 0; order && i < head.size(); i++) {
            Matcher m = ORDERED.matcher(head.get(i).length() > 1000 ? "" : head.get(i));
            if (m.find()) {
                int sentence = i;
                String title = m.group(1);
                return equalTo(title, head, i + 1).or(() -> Optional.of(new Span(sentence, sentence + 1, title)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> byShape(List<String> head) {
        for (int start = 0; start < head.size(); start++) {
            Optional<Span> span = HeadLine.isAround(head.get(start)) ? Optional.empty() : grow(head, start);
            if (span.isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> grow(List<String> head, int start) {
        StringBuilder joined = new StringBuilder();
        for (int end = start; end < head.size() && end - start < MOST_LINES; end++) {
            if (HeadLine.isAround(head.get(end)) || joined.length() > LONGEST) {
                return Optional.empty();
            }
            joined.append(Blanks.drop(head.get(end)));
            if (isWhole(joined.toString()) && !continues(head, end + 1)) {
                return Optional.of(withSuffix(head, start, end + 1));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String title) {
        boolean balanced = title.chars().filter(c -> c == '《').count()
                == title.chars().filter(c -> c == '》').count();
        boolean letter = OF_LETTER.matcher(title).find();
        return balanced
                && title.length() >= 4
                && HeadLine.endsTitle(title)
                && (!letter
                        || LETTER_END
                                .matcher(title.replaceFirst("[（(][^（）()]{1,30}[)）]$", ""))
                                .find());
    }

    private static boolean continues(List<String> head, int next) {
        return next < head.size() && head.get(next).startsWith("的") && !HeadLine.isAround(head.get(next));
    }

    private static Span withSuffix(List<String> head, int start, int end) {
        boolean suffix = end < head.size()
                && SUFFIX_LINE.matcher(Blanks.drop(head.get(end))).matches();
        int last = suffix ? end + 1 : end;
        return new Span(start, last, text(head.subList(start, last)));
    }

    private static Optional<Span> anyShort(List<String> head) {
        for (int i = 0; i < head.size(); i++) {
            String line = head.get(i);
            if (line.length() <= 80
                    && !HeadLine.isAround(line)
                    && TitleKey.of(line).length() >= 2
                    && !line.matches(".*[，；！？,;!?]$")) {
                return Optional.of(new Span(i, i + 1, line));
            }
        }
        return Optional.empty();
    }

    private static String text(List<String> lines) {
        return TitleKey.bare(TitleLines.joined(lines));
    }
}
