package org.faxian.regulation;

import java.util.Objects;
import org.faxian.text.ChineseNumeral;

/**
 * A reference to a provision in another text: 第三条, 第三条第二款, 第三条第二款第一项.
 *
 * @param paragraph the 款 by position; 0 for the whole article, or for a 项 of its only paragraph
 * @param subparagraph the 项; 0 for the whole paragraph
 */
public record ProvisionReference(ArticleNumber article, int paragraph, int subparagraph) {
    public ProvisionReference {
        Objects.requireNonNull(article, "article");
        if (paragraph < 0 || subparagraph < 0) {
            throw new IllegalArgumentException(
                    "paragraphs count from 1 upwards, found " + paragraph + " and " + subparagraph);
        }
    }

    /** Returns a reference to the whole article. */
    public static ProvisionReference to(ArticleNumber article) {
        return new ProvisionReference(article, 0, 0);
    }

    /** Returns whether the reference is to the whole article. */
    public boolean namesWholeArticle() {
        return paragraph == 0 && subparagraph == 0;
    }

    /** Returns whether the other reference is to this provision or a part of it. */
    public boolean covers(ProvisionReference other) {
        return article.equals(other.article)
                && (namesWholeArticle()
                        || (Math.max(1, paragraph) == Math.max(1, other.paragraph)
                                && !other.namesWholeArticle()
                                && (subparagraph == 0 || subparagraph == other.subparagraph)));
    }

    /** Returns the path: {@code 5}, {@code 5-1}, {@code 5#p2}, {@code 5#p2-3}. */
    public String path() {
        if (namesWholeArticle()) {
            return article.path();
        }
        return article.path() + "#p" + Math.max(1, paragraph) + (subparagraph > 0 ? "-" + subparagraph : "");
    }

    /** Returns the reference as written in statutes: 第五条第二款第三项. */
    public String label() {
        return article.label()
                + (paragraph > 0 ? "第" + ChineseNumeral.format(paragraph) + "款" : "")
                + (subparagraph > 0 ? "第" + ChineseNumeral.format(subparagraph) + "项" : "");
    }
}
