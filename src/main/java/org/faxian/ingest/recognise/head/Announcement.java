package org.faxian.ingest.recognise.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.Blanks;

/** Names an announcement (公告) that has no line to say what it is about: by custom it is the announcement of its issuer. */
final class Announcement {
    private static final String FORM = "公告";
    private static final Pattern NUMBERED =
            Pattern.compile("公" + Blanks.FEW + "告" + Blanks.FEW + "(?:[〔\\[（(【第0-9].*)?$");

    private Announcement() {}

    /** The name of the announcement of that number: 云江省财政厅公告; empty for an order or without an issuer. */
    static Optional<String> title(DocumentNumber.Order order) {
        return order.form().equals(FORM) && !order.authority().isEmpty()
                ? Optional.of(named(order.written()))
                : Optional.empty();
    }

    /** The name that the red head gives: its line without the number. */
    static String named(String redHead) {
        String head = NUMBERED.matcher(redHead).replaceFirst("");
        return String.join(" ", IssuerNames.in(head)) + FORM;
    }

    /** Whether the title says no more than whose announcement it is. */
    static boolean isConventional(String title) {
        return title.endsWith(FORM)
                && title.length() > FORM.length()
                && IssuerNames.areAll(title.substring(0, title.length() - FORM.length()));
    }

    /** Whether the line is the head of an announcement, with its number or without: 云江省财政厅公告. */
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
