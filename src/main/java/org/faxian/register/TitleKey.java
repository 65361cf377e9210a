package org.faxian.register;

import java.text.Normalizer;
import java.util.Locale;

/** A title without the accidents of its spelling: width, blanks, the style of its quotation marks. */
record TitleKey(String value) {

    static TitleKey of(String title) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{Cf}《》〈〉<>“”\"「」、]", "")
                .toLowerCase(Locale.ROOT);
        return new TitleKey(folded);
    }
}
