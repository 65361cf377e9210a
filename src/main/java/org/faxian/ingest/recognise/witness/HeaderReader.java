package org.faxian.ingest.recognise.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.ingest.recognise.head.HeadLine;
import org.faxian.ingest.recognise.head.HistoryEntry;
import org.faxian.ingest.recognise.head.HistoryEntry.Act;
import org.faxian.ingest.recognise.head.IssuerNames;
import org.faxian.ingest.recognise.head.NumberReader;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.ingest.recognise.line.Places;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata.Order;
import org.faxian.regulation.Provenance;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** Reader for numbers and acts in title block, history, letter and signature, or else in the page. */
public final class HeaderReader {
    private static final Pattern ADOPTED_IN_ORDER =
            Pattern.compile("(?:已经|已由|业经|已于|经)[^。]{0,80}?" + DateReader.WRITTEN + "[^。]{0,120}?通过");

    private static final Pattern FORM = Pattern.compile(Blanks.FEW + "(令|公" + Blanks.FEW + "告)$");

    private final TextOutline outline;
    private final List<HistoryEntry> history;
    private final PageFacts page;
    private final Provenances provenances;

    public HeaderReader(TextOutline outline, List<HistoryEntry> history, PageFacts page, Provenances provenances) {
        this.outline = outline;
        this.history = history;
        this.page = page;
        this.provenances = provenances;
    }

    /** Returns the document's own numbers. */
    public List<DocumentNumber> numbers() {
        return provenances
                .first(
                        Field.NUMBER,
                        List.of(
                                Witness.ofAll(Provenance.HEADER, this::titleNumbers),
                                Witness.ofAll(Provenance.HEADER, this::ordersOfHistory),
                                Witness.ofAll(Provenance.CATALOGUE_TABLE, page::numbers),
                                Witness.ofAll(Provenance.FILE_NAME, page::numbersInFileName)))
                .orElse(List.of());
    }

    private List<DocumentNumber> ordersOfHistory() {
        return entries(Act.PROMULGATED).findFirst().stream()
                .flatMap(e -> e.numbers().stream())
                .map(this::ofPlace)
                .toList();
    }

    /** Adds the place in the title to the authority of an order: 省人民政府令第120号. */
    private DocumentNumber ofPlace(DocumentNumber number) {
        return number instanceof DocumentNumber.Order order
                ? order.of(Places.inFull(order.authority(), outline.title().orElse("")))
                : number;
    }

    public Enactment enactment() {
        Optional<HistoryEntry> adopted = entries(Act.ADOPTED).findFirst().or(this::adoptedInOrder);
        Optional<HistoryEntry> approved = entries(Act.APPROVED).findFirst();
        Optional<HistoryEntry> promulgated = entries(Act.PROMULGATED)
                .findFirst()
                .or(() -> entries(Act.AMENDED).filter(HistoryEntry::issues).findFirst());
        return Enactment.NONE
                .with(Field.ADOPTED, provenances.from(Field.ADOPTED, Provenance.HEADER, date(adopted)))
                .with(Field.ADOPTED, by(adopted))
                .withReadoptions(dates(entries(Act.ADOPTED).skip(1)))
                .with(Field.APPROVED, provenances.from(Field.APPROVED, Provenance.HEADER, date(approved)))
                .with(Field.APPROVED, by(approved))
                .with(Field.SIGNED_ON, signedOn())
                .with(Field.ISSUED_ON, issuedOn())
                .with(Field.PROMULGATED_ON, promulgatedOn(date(promulgated)))
                .with(Field.PROMULGATED_ON, promulgated.map(HistoryEntry::by).orElseGet(this::issuersOfOrder))
                .withAmendments(provenances.from(Field.AMENDED_ON, Provenance.HEADER, dates(entries(Act.AMENDED))))
                .withOrders(provenances.from(Field.ORDERS, Provenance.HEADER, orders()));
    }

    private static Optional<LocalDate> date(Optional<HistoryEntry> entry) {
        return entry.flatMap(HistoryEntry::date);
    }

    private static List<String> by(Optional<HistoryEntry> entry) {
        return entry.map(HistoryEntry::by).orElse(List.of());
    }

    private Stream<HistoryEntry> entries(Act act) {
        return history.stream().filter(e -> e.act() == act);
    }

    private static List<LocalDate> dates(Stream<HistoryEntry> entries) {
        return entries.flatMap(e -> e.date().stream()).toList();
    }

    /** Returns the numbers around the title, without those in the history below it. */
    public List<DocumentNumber> ownNumbers() {
        return titleNumbers();
    }

    private List<DocumentNumber> titleNumbers() {
        Map<String, DocumentNumber> numbers = new LinkedHashMap<>();
        List<String> block = outline.titleBlock();
        for (int i = 0; i < block.size(); i++) {
            List<DocumentNumber> found =
                    NumberReader.isBareOrder(block.get(i)) ? orderAcrossLines(block, i) : NumberReader.on(block.get(i));
            found.forEach(number -> numbers.putIfAbsent(number.canonical(), number));
        }
        return withoutShortened(List.copyOf(numbers.values()));
    }

    /** Removes orders that are repeated without their authority or with one of several authorities. */
    private static List<DocumentNumber> withoutShortened(List<DocumentNumber> numbers) {
        return numbers.stream()
                .filter(one -> numbers.stream().noneMatch(other -> isShortOf(one, other)))
                .toList();
    }

    private static boolean isShortOf(DocumentNumber one, DocumentNumber other) {
        return one instanceof DocumentNumber.Order a
                && other instanceof DocumentNumber.Order b
                && a.bare().equals(b.bare())
                && a.authority().length() < b.authority().length()
                && b.authority().contains(a.authority());
    }

    /** Returns the order that is split into several lines: 云江省人民政府令 and 第137号, or an authority, 公告 and 第5号. */
    private List<DocumentNumber> orderAcrossLines(List<String> block, int index) {
        String number = Blanks.drop(block.get(index)).replaceFirst("^[（(](第.*)[）)]$", "$1");
        List<String> names = new ArrayList<>();
        String form = "";
        for (int i = index - 1; i >= 0 && i >= index - 4; i--) {
            String line = Blanks.strip(block.get(i));
            boolean issuing = HeadLine.isIssuing(line);
            if (!issuing && !ClosingLine.isAuthority(line)) {
                break;
            }
            // 令 follows the names, or the name next to which it was drawn.
            Matcher formed = FORM.matcher(issuing ? line : "");
            form = formed.find() ? Blanks.drop(formed.group(1)) : form;
            names.addFirst(issuing ? FORM.matcher(line).replaceFirst("") : line);
        }
        names.removeIf(String::isEmpty);
        if (names.isEmpty()) {
            return announced(number);
        }
        return NumberReader.orderOf(String.join("、", names).replaceFirst("、$", "") + form + number).stream()
                .toList();
    }

    /** Returns the announcement of the bodies in the title: 2022年第2号 below 云江省税务局关于…的公告. */
    private List<DocumentNumber> announced(String number) {
        return outline
                .title()
                .filter(title -> title.endsWith("公告"))
                .flatMap(IssuerNames::beforeSubject)
                .flatMap(issuers -> NumberReader.orderOf(issuers + "公告" + number))
                .stream()
                .toList();
    }

    private List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        for (HistoryEntry entry : history) {
            entry.orders().forEach(o -> orders.add(new Order(entry.date(), o.bare())));
        }
        for (DocumentNumber number : titleNumbers()) {
            if (number instanceof DocumentNumber.Order o
                    && orders.stream().noneMatch(known -> known.number().equals(o.bare()))) {
                orders.add(new Order(dateOfOrder(), o.bare()));
            }
        }
        return orders;
    }

    private List<String> issuersOfOrder() {
        return titleNumbers().stream()
                .filter(DocumentNumber.Order.class::isInstance)
                .flatMap(number ->
                        Stream.of(((DocumentNumber.Order) number).authority().split("、")))
                .filter(authority -> !authority.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<LocalDate> dateOfOrder() {
        return outline.titleBlock().stream()
                .flatMap(line -> DateReader.whole(line).stream())
                .reduce((earlier, later) -> later);
    }

    private Optional<HistoryEntry> adoptedInOrder() {
        for (String line : outline.heading()) {
            Matcher m = ADOPTED_IN_ORDER.matcher(line.length() > 1000 ? "" : line);
            if (m.find()) {
                String act = m.group().replaceFirst("^(?:已经|已由|业经|已于|经)", "");
                return HistoryEntry.entries(List.of(fromDate(act))).stream()
                        .filter(e -> e.act() == Act.ADOPTED)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** Moves the date to the beginning, as in a history entry; in an order, the body precedes or follows it. */
    private static String fromDate(String act) {
        DateReader.Found date = DateReader.all(act).getFirst();
        return act.substring(date.start(), date.end()) + act.substring(0, date.start()) + act.substring(date.end());
    }

    private Optional<LocalDate> promulgatedOn(Optional<LocalDate> stated) {
        return provenances.first(
                Field.PROMULGATED_ON,
                List.of(
                        new Witness<>(Provenance.HEADER, () -> stated),
                        new Witness<>(Provenance.HEADER, this::dayOfOrder),
                        new Witness<>(Provenance.CONCLUDED, this::issueOfLetter),
                        new Witness<>(Provenance.CATALOGUE_TABLE, page::publishedByCatalogue),
                        new Witness<>(Provenance.PAGE_META, page::publishedByMeta)));
    }

    private Optional<LocalDate> dayOfOrder() {
        return orderPage() ? dateOfOrder().or(this::signedInText) : Optional.empty();
    }

    private boolean orderPage() {
        return titleNumbers().stream().anyMatch(DocumentNumber.Order.class::isInstance)
                || outline.titleBlock().stream().anyMatch(l -> HeadLine.isIssuing(l) && !l.endsWith("文件"));
    }

    /**
     * Returns the promulgation date of a letter. A numbered letter is promulgated when it is issued, regardless of when
     * a page shows it.
     */
    private Optional<LocalDate> issueOfLetter() {
        List<DocumentNumber> own = titleNumbers();
        boolean letter =
                (own.isEmpty() ? page.numbers() : own).stream().anyMatch(DocumentNumber.Serial.class::isInstance)
                        || outline.title()
                                .filter(t -> t.matches(".*(?:通知|意见|通告|公告)(?:[（(].{1,12}[)）])?$"))
                                .isPresent();
        return letter ? imprint().or(this::signedInText).or(this::beneathTitle).or(page::signedOn) : Optional.empty();
    }

    private Optional<LocalDate> issuedOn() {
        return provenances.first(
                Field.ISSUED_ON,
                List.of(
                        new Witness<>(Provenance.BODY, this::imprint),
                        new Witness<>(Provenance.HEADER, this::issuedInHistory),
                        new Witness<>(Provenance.CATALOGUE_TABLE, page::issuedOn)));
    }

    private Optional<LocalDate> issuedInHistory() {
        return entries(Act.PROMULGATED)
                .filter(entry -> entry.text().contains("印发"))
                .flatMap(entry -> entry.date().stream())
                .findFirst();
    }

    private Optional<LocalDate> imprint() {
        return Stream.concat(outline.signature().stream(), outline.letter().stream())
                .filter(ClosingLine::isImprint)
                .flatMap(line -> DateReader.first(line).stream())
                .findFirst();
    }

    private Optional<LocalDate> signedOn() {
        return provenances.first(
                Field.SIGNED_ON,
                List.of(
                        new Witness<>(Provenance.BODY, this::signedInText),
                        new Witness<>(Provenance.HEADER, this::beneathTitle),
                        new Witness<>(Provenance.HEADER, this::signedAbove),
                        new Witness<>(Provenance.CATALOGUE_TABLE, page::signedOn)));
    }

    /** Returns a date below the title without further text. */
    private Optional<LocalDate> beneathTitle() {
        return history.size() == 1 ? DateReader.whole(history.getFirst().text()) : Optional.empty();
    }

    /** Returns the date below the signer of an order, above the text that it issues. */
    private Optional<LocalDate> signedAbove() {
        boolean signed = outline.titleBlock().stream()
                .anyMatch(
                        line -> ClosingLine.isSigner(line) || line.indexOf('。') >= 0 || ClosingLine.isAuthority(line));
        return signed ? dateOfOrder() : Optional.empty();
    }

    private Optional<LocalDate> signedInText() {
        return lastDate(outline.letter()).or(() -> lastDate(ownSignature()));
    }

    /** Returns the closing lines above the annexes if the annexes have their own closing lines. */
    private List<String> ownSignature() {
        List<String> lines = outline.signature();
        for (int i = 0; i < lines.size() && outline.annexes().size() > 0; i++) {
            if (ClosingLine.signatureDate(lines.get(i)).isPresent() && !ClosingLine.isImprint(lines.get(i))) {
                return lines.subList(0, i + 1);
            }
        }
        return lines;
    }

    private static Optional<LocalDate> lastDate(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() < 80 && !ClosingLine.isImprint(line))
                .flatMap(line -> ClosingLine.signatureDate(line).stream())
                .reduce((earlier, later) -> later);
    }
}
