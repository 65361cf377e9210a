package org.faxian.answer.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faxian.search.names.ReferenceTarget;
import org.faxian.search.query.UnderstoodQuery;
import org.faxian.search.query.UnderstoodQuery.Meaning;
import org.faxian.search.query.UnderstoodQuery.Part;

/**
 * A part of the query that was given a meaning.
 *
 * @param title the title of the regulation that is meant; absent if there is none or there may be several
 * @param url the address of the regulation, or of the cited provision
 * @param searched the text that was searched instead of the part
 * @param undo the address of this search with the part taken literally; absent if it already is
 */
public record UnderstoodView(
        String type,
        String text,
        int start,
        int end,
        Optional<String> title,
        Optional<String> url,
        Optional<String> undo,
        Optional<String> searched,
        @JsonIgnore Meaning meaning) {

    /** Returns the parts of a query that were understood as more than words. */
    public static List<UnderstoodView> of(UnderstoodQuery query, SearchForm form) {
        return query.parts().stream().map(part -> of(part, query, form)).toList();
    }

    private static UnderstoodView of(Part part, UnderstoodQuery query, SearchForm form) {
        return new UnderstoodView(
                part.meaning().name().toLowerCase(Locale.ROOT),
                part.text(),
                part.start(),
                part.end(),
                part.meant().map(ReferenceTarget::title),
                part.meant().map(form.links()::meant),
                query.literally(part).map(q -> form.link().with("q", q).url()),
                part.searched(),
                part.meaning());
    }
}
