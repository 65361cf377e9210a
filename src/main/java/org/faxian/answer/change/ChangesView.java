package org.faxian.answer.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Change;

/**
 * The changes that were asked for, as the API gives them, the newest first.
 *
 * @param total how many there are on all pages
 * @param asOf the day on which it is asked
 * @param until the last day of the changes
 * @param next the address of the page behind this one
 */
public record ChangesView(
        int total,
        LocalDate asOf,
        Optional<LocalDate> since,
        LocalDate until,
        List<ChangeView> changes,
        Optional<String> next) {
    /** A page of the log. */
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
