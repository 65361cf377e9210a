package org.faxian.answer.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faxian.search.names.Meant;
import org.faxian.search.query.UnderstoodQuery;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;

/**
 * A part of the query that was given a meaning.
 *
 * @param title of the regulation that is meant; absent where none is, or several may be
 * @param url its address, or that of the provision that is cited
 * @param undo the address of the same search with this part taken literally; absent where it is already
 */
public record UnderstoodView(
        String type,
        String text,
        int start,
        int end,
        Optional<String> title,
        Optional<String> url,
        Optional<String> undo,
        @JsonIgnore Meaning meaning) {

    /** The parts of a query that were taken for more than words. */
    public static List<UnderstoodView> of(UnderstoodQuery query, SearchForm form) {
        return query.parts().stream().map(part -> of(part, query, form)).toList();
    }

    private static UnderstoodView of(Part part, UnderstoodQuery query, SearchForm form) {
        return new UnderstoodView(
                part.meaning().name().toLowerCase(Locale.ROOT),
                part.text(),
                part.start(),
                part.end(),
                part.meant().map(Meant::title),
                part.meant().map(form.links()::meant),
                query.literally(part).map(q -> form.link().with("q", q).url()),
                part.meaning());
    }
}
