package org.faxian.ingest.nature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.RecognisedDocument;

/**
 * The parts of a document that signals test, all of them without blanks.
 *
 * @param titles the titles from meta tags, catalogue, recognition and first lines; any of them may be wrong
 * @param fileTitle the name of the file without folder and extension
 * @param lines the lines of the text
 * @param column the column (栏目) and breadcrumb of a page; empty for other files
 * @param catalogue the 信息公开目录 of a page
 */
record DocumentView(
        List<String> titles,
        String fileTitle,
        List<String> lines,
        String column,
        Map<String, String> catalogue,
        RecognisedDocument document) {
    private static final int HEAD_LINES = 6;
    private static final int LONGEST_TITLE = 100;
    private static final int OPENING = 700;
    /** The number of lines that are examined; codes have up to ten thousand lines. */
    private static final int FIRST_PART = 60;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF]+");
    private static final Pattern GAP = Pattern.compile("\\u3000{2,}| {4,}");
    private static final Pattern SENTENCE = Pattern.compile("。|[；;：:]$");

    DocumentView {
        titles = List.copyOf(titles);
        lines = List.copyOf(lines);
        catalogue = Map.copyOf(catalogue);
    }

    static DocumentView of(ExtractedText text, String fileName, RecognisedDocument document) {
        List<String> lines = text.words().stream()
                .flatMap(DocumentView::unfused)
                .map(DocumentView::squeezed)
                .map(line -> line.replaceFirst("^#+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> titles = new ArrayList<>();
        meta(text, "ArticleTitle").ifPresent(titles::add);
        Stream.of("标题", "名称", "文件名称")
                .flatMap(key -> Stream.ofNullable(text.catalogue().get(key)))
                .forEach(titles::add);
        titles.add(document.metadata().title());
        titles.addAll(headTitles(lines));
        return new DocumentView(
                titles.stream()
                        .map(DocumentView::squeezed)
                        .filter(title -> !title.isEmpty() && title.length() <= 2 * LONGEST_TITLE)
                        .distinct()
                        .toList(),
                squeezed(fileName.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z]{1,5}$", "")),
                lines,
                Stream.of("ColumnName", "Breadcrumb")
                        .flatMap(key -> meta(text, key).stream())
                        .map(DocumentView::lastColumns)
                        .reduce("", (one, other) -> one + ">" + other),
                text.catalogue(),
                document);
    }

    /** Splits a long line at wide gaps, at which an extractor or copying has merged paragraphs. */
    private static Stream<String> unfused(String line) {
        return line.length() <= LONGEST_TITLE ? Stream.of(line) : Stream.of(GAP.split(line));
    }

    /** Returns the first lines that are not sentences, and each two and three consecutive ones joined. */
    private static List<String> headTitles(List<String> lines) {
        List<String> head = lines.stream()
                .limit(HEAD_LINES)
                .takeWhile(line -> line.length() <= LONGEST_TITLE
                        && !SENTENCE.matcher(line).find())
                .toList();
        List<String> titles = new ArrayList<>(head);
        for (int i = 0; i < head.size(); i++) {
            for (int end = i + 2; end <= Math.min(i + 3, head.size()); end++) {
                titles.add(String.join("", head.subList(i, end)));
            }
        }
        return titles;
    }

    private static Optional<String> meta(ExtractedText text, String name) {
        return text.pageMeta().entrySet().stream()
                .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Returns the last two columns of a path; the columns before them belong to the site as a whole. */
    private static String lastColumns(String path) {
        List<String> columns = List.of(squeezed(path).split(">"));
        return String.join(">", columns.subList(Math.max(0, columns.size() - 2), columns.size()));
    }

    static String squeezed(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** Returns whether any title contains a match. */
    boolean hasTitle(Pattern pattern) {
        return titles.stream().anyMatch(title -> pattern.matcher(title).find());
    }

    /** Returns the beginning of the text, its title included. */
    String opening() {
        StringBuilder opening = new StringBuilder();
        for (String line : lines) {
            if (opening.length() >= OPENING) {
                break;
            }
            opening.append(line).append('\n');
        }
        return opening.substring(0, Math.min(OPENING, opening.length()));
    }

    /** Returns whether more than {@code count} lines of the first part contain a match. */
    boolean hasMoreLines(Pattern pattern, int count) {
        return lines.stream()
                .limit(FIRST_PART)
                .filter(line -> pattern.matcher(line).find())
                .skip(count)
                .findAny()
                .isPresent();
    }

    /** Returns whether the first part contains more than {@code count} different matches. */
    boolean hasMoreMatches(Pattern pattern, int count) {
        return lines.stream()
                .limit(FIRST_PART)
                .flatMap(line -> pattern.matcher(line).results())
                .map(MatchResult::group)
                .distinct()
                .skip(count)
                .findAny()
                .isPresent();
    }
}
