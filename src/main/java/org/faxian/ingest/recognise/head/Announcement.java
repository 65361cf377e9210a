package org.faxian.ingest.recognise.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.Blanks;

/** The name of an announcement (公告) without a line about its subject; by custom it is named after its issuer. */
final class Announcement {
    private static final String FORM = "公告";
    private static final Pattern NUMBERED =
            Pattern.compile("公" + Blanks.FEW + "告" + Blanks.FEW + "(?:[〔\\[（(【第0-9].*)?$");

    private Announcement() {}

    /** Returns the name of the announcement with this number: 云江省财政厅公告; empty for an order or without an issuer. */
    static Optional<String> title(DocumentNumber.Order order) {
        return order.form().equals(FORM) && !order.authority().isEmpty()
                ? Optional.of(named(order.written()))
                : Optional.empty();
    }

    /** Returns the name from the red head: its line without the number. */
    static String named(String redHead) {
        String head = NUMBERED.matcher(redHead).replaceFirst("");
        return String.join(" ", IssuerNames.in(head)) + FORM;
    }

    /** Returns whether the title only names the issuer of the announcement. */
    static boolean isConventional(String title) {
        return title.endsWith(FORM)
                && title.length() > FORM.length()
                && IssuerNames.areAll(title.substring(0, title.length() - FORM.length()));
    }

    /** Returns whether the line is the head of an announcement, with or without a number: 云江省财政厅公告. */
    static boolean isHead(String line) {
        String compact = Blanks.drop(line);
        boolean plain = HeadLine.isIssuing(line) && compact.endsWith(FORM) && compact.length() > FORM.length();
        return plain
                || NumberReader.ownLine(line).stream()
                        .anyMatch(number -> number instanceof DocumentNumber.Order order
                                && order.form().equals(FORM)
                                && !order.authority().isEmpty());
    }
}
