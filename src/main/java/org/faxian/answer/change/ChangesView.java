package org.faxian.answer.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Change;

/**
 * The requested changes as returned by the API, newest first.
 *
 * @param total the number of changes on all pages
 * @param asOf the day as of which the changes are listed
 * @param until the last day of the changes
 * @param next the address of the next page
 */
public record ChangesView(
        int total,
        LocalDate asOf,
        Optional<LocalDate> since,
        LocalDate until,
        List<ChangeView> changes,
        Optional<String> next) {
    /** Creates the view of a page of the log. */
    public static ChangesView of(ChangesForm form, List<Change> found, List<Change> page) {
        return new ChangesView(
                found.size(),
                form.request().asOf(),
                form.request().since(),
                form.request().until().orElse(form.request().asOf()),
                page.stream().map(change -> ChangeView.of(change, form.links())).toList(),
                page.size() < found.size() ? form.next(found.size()) : Optional.empty());
    }
}
