package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.SourceLines;
import org.faxian.ingest.recognise.structure.ProvisionMark;
import org.faxian.regulation.ArticleNumber;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;

/** Splitter for paragraphs into which several articles were merged: …。 第三条 … . */
final class JoinedArticles {
    private static final Pattern INSIDE = Pattern.compile(
            "(?<=[。；：:）)])" + Blanks.FEW + "(?=[第笫]" + Blanks.FEW + "[" + ChineseNumeral.CHARACTERS + "])");
    private static final int WINDOW = 60;

    private ArticleNumber last = ArticleNumber.of(0, 0);

    private JoinedArticles() {}

    static SourceLines apart(SourceLines source) {
        JoinedArticles joined = new JoinedArticles();
        return source.divided((index, line) -> joined.pieces(line));
    }

    private List<String> pieces(String line) {
        read(line, 0);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        Matcher m = INSIDE.matcher(line);
        // Within a paragraph, only the next number is an article; any other number is a citation.
        while (last.main() > 0 && m.find()) {
            if (m.end() > start && nextAt(line, m.end())) {
                pieces.add(Blanks.strip(line.substring(start, m.end())));
                start = m.end();
            }
        }
        pieces.add(start == 0 ? line : line.substring(start));
        return pieces;
    }

    private boolean nextAt(String line, int position) {
        int next = last.main() + 1;
        Optional<ArticleNumber> number = numberAt(line, position).filter(n -> n.main() == next && n.inserted() == 0);
        last = number.orElse(last);
        return number.isPresent();
    }

    private void read(String line, int position) {
        last = numberAt(line, position).orElse(last);
    }

    private static Optional<ArticleNumber> numberAt(String line, int position) {
        String window = line.substring(position, Math.min(line.length(), position + WINDOW));
        return ProvisionMark.Reader.article(window, number -> true).map(ProvisionMark.OfArticle::number);
    }
}
