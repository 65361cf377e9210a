package org.faxian.web.changes;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.faxian.answer.SearchLink;
import org.faxian.answer.change.ChangeView;
import org.faxian.answer.change.ChangesForm;
import org.faxian.answer.regulation.RegulationView.ProvisionView;
import org.faxian.answer.regulation.StatusView.EvidenceView;
import org.faxian.corpus.Site;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.Change;
import org.faxian.regulation.LegalDay;

/**
 * The change log as an Atom feed (RFC 4287).
 *
 * @param base the scheme and host of the request, because feed readers need absolute links
 */
public record ChangeFeed(Site site, String base, ChangesForm form) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    /** Returns the feed of the changes, newest first. */
    public String of(List<Change> changes) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", Language.CHINESE.code());
            writeHead(xml, changes);
            for (Change change : changes) {
                writeEntry(xml, ChangeView.of(change, form.links()));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot be written", e);
        }
        return text.toString();
    }

    private void writeHead(XMLStreamWriter xml, List<Change> changes) throws XMLStreamException {
        SearchLink self = form.link();
        write(xml, "id", id("feed " + site.name() + " " + new SearchLink("", self.parameters()).url()));
        write(xml, "title", Language.CHINESE.say("changes.feed.title", site.name()));
        write(
                xml,
                "updated",
                time(changes.stream()
                        .map(Change::on)
                        .findFirst()
                        .orElse(form.request().asOf())));
        xml.writeStartElement("author");
        write(xml, "name", site.name());
        xml.writeEndElement();
        writeLink(xml, "self", "application/atom+xml", self.url());
        writeLink(xml, "alternate", "text/html", new SearchLink("/changes", self.parameters()).url());
    }

    private void writeEntry(XMLStreamWriter xml, ChangeView change) throws XMLStreamException {
        xml.writeStartElement("entry");
        write(xml, "id", id("change " + change.id() + " " + change.date() + " " + change.type()));
        write(xml, "title", title(change));
        write(xml, "updated", time(change.date()));
        writeLink(xml, "alternate", "text/html", change.url());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", change.type().name());
        xml.writeAttribute("label", change.label());
        write(xml, "summary", summary(change));
        xml.writeEndElement();
    }

    private static String title(ChangeView change) {
        return Language.CHINESE.say(
                "changes.feed.entry",
                change.type(),
                change.title().orElseGet(() -> Language.CHINESE.say("changes.feed.unnamed", change.id())),
                change.provisions().stream().map(ProvisionView::label).toList());
    }

    private static String summary(ChangeView change) {
        Stream<Label> act =
                Stream.of(Message.of("changes.feed.what", Language.CHINESE.date(change.date()), change.type()));
        Stream<Label> facts = Stream.concat(
                        change.number().stream(),
                        Stream.of(Language.CHINESE.list(change.authorities())).filter(names -> !names.isEmpty()))
                .map(Label::verbatim);
        String what = Language.CHINESE.say(Message.joined("changes.feed.facts", Stream.concat(act, facts)));
        String why = change.evidence().stream().map(EvidenceView::text).collect(Collectors.joining("\n"));
        return why.isEmpty() ? what : what + "\n" + why;
    }

    /** Returns an id that depends only on the argument, not on the address of the server. */
    private static String id(String of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("faxian " + of).getBytes(StandardCharsets.UTF_8));
    }

    private static String time(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(LegalDay.beginningOf(day));
    }

    private void writeLink(XMLStreamWriter xml, String relation, String type, String url) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", base + url);
    }

    private static void write(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Returns the text without the characters that XML cannot represent; a title read from a file may contain them. */
    private static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
