package org.faxian.ingest.recognise.structure;

import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfArticle;
import org.faxian.regulation.ArticleNumber;

/** Watches the numbers of the articles while they are read, and says where they do not run on. */
final class ArticleSequence {
    private final Doubts doubts;
    private ArticleNumber last = ArticleNumber.of(0, 0);

    ArticleSequence(Doubts doubts) {
        this.doubts = doubts;
    }

    /**
     * The next article of the text.
     *
     * @param occurrence how many articles of this number have been read, this one included
     */
    void follow(OfArticle mark, int occurrence) {
        ArticleNumber number = mark.number();
        String place = last.main() == 0 ? " comes first" : " follows " + last.label();
        if (occurrence > 1) {
            doubts.add(
                    "article-repeated",
                    mark.label(),
                    mark.label() + " stands " + occurrence
                            + " times in the text, expected once; look whether two texts share the file");
        } else if (number.main() > last.main() + 1) {
            doubts.add("article-gap", mark.label(), expected(mark, place, ArticleNumber.of(last.main() + 1, 0)));
        } else if (number.main() < last.main()) {
            doubts.add("article-order", mark.label(), expected(mark, place, ArticleNumber.of(last.main() + 1, 0)));
        } else if (number.inserted() > before(number) + 1) {
            doubts.add(
                    "article-gap",
                    mark.label(),
                    expected(mark, place, ArticleNumber.of(number.main(), before(number) + 1)));
        }
        last = number;
    }

    /** The 之 after which this one comes; 0 for the article itself. */
    private int before(ArticleNumber number) {
        return number.main() == last.main() ? last.inserted() : 0;
    }

    private static String expected(OfArticle mark, String place, ArticleNumber next) {
        return mark.label() + place + ", expected " + next.label() + "; look into the original";
    }
}
