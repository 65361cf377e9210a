package org.faxian.ingest.recognise.structure;

import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfArticle;
import org.faxian.language.Message;
import org.faxian.regulation.ArticleNumber;

/** The sequence of article numbers, checked for gaps, repetitions and wrong order. */
final class ArticleSequence {
    private final Doubts doubts;
    private ArticleNumber last = ArticleNumber.of(0, 0);

    ArticleSequence(Doubts doubts) {
        this.doubts = doubts;
    }

    /**
     * Checks the next article of the text.
     *
     * @param occurrence the number of articles with this number so far, including this one
     */
    void follow(OfArticle mark, int occurrence) {
        ArticleNumber number = mark.number();
        Message place = last.main() == 0
                ? Message.of("ingest.place.first", mark.label())
                : Message.of("ingest.place.after", mark.label(), last.label());
        if (occurrence > 1) {
            doubts.add(
                    "article-repeated",
                    mark.label(),
                    Message.of("ingest.doubt.article-repeated", mark.label(), occurrence));
        } else if (number.main() > last.main() + 1) {
            doubts.add("article-gap", mark.label(), expected(place, ArticleNumber.of(last.main() + 1, 0)));
        } else if (number.main() < last.main()) {
            doubts.add("article-order", mark.label(), expected(place, ArticleNumber.of(last.main() + 1, 0)));
        } else if (number.inserted() > before(number) + 1) {
            doubts.add(
                    "article-gap", mark.label(), expected(place, ArticleNumber.of(number.main(), before(number) + 1)));
        }
        last = number;
    }

    /** Returns the inserted number (之) of the previous article if it has the same main number, otherwise 0. */
    private int before(ArticleNumber number) {
        return number.main() == last.main() ? last.inserted() : 0;
    }

    private static Message expected(Message place, ArticleNumber next) {
        return Message.of("ingest.doubt.article-gap", place, next.label());
    }
}
