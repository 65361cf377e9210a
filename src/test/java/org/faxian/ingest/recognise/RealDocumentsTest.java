package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provision.Article;
import org.faxian.regulation.RecognisedDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of recognition against the gold metadata; skipped if the real documents are absent. */
@Tag("corpus")
class RealDocumentsTest {
    private final Optional<RealDocuments> real = RealDocuments.find();

    private final List<String> wrong = new ArrayList<>();
    private int compared;

    @BeforeEach
    void needsTheRealDocuments() {
        assumeTrue(
                real.isPresent(),
                "the real documents are not at ../shared/real; -Dfaxian.real=DIR names another place");
    }

    @Test
    void every_field_of_the_gold_documents_is_recognised() {
        Map<String, JsonNode> gold = real.orElseThrow().lines("gold.dev.jsonl").stream()
                .collect(Collectors.toMap(g -> g.get("id").asText(), g -> g));
        real.orElseThrow().eachLaw(law -> {
            JsonNode expected = gold.get(law.get("id").asText());
            if (expected != null) {
                compare(expected, RealDocuments.recogniseLaw(law).metadata());
            }
        });
        report("gold.dev");
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(30 * 11);
    }

    @Test
    void the_texts_of_all_formats_are_recognised() {
        Map<String, JsonNode> gold = new HashMap<>();
        real.orElseThrow().lines("formats/gold.jsonl").stream()
                .filter(g -> g.get("file").asText().endsWith(".docx"))
                .filter(g -> !g.get("file").asText().contains("textbox"))
                .forEach(g -> gold.put(g.get("file").asText().replace(".docx", ".txt"), g));
        gold.forEach((name, expected) ->
                compareText(name, expected, real.orElseThrow().recogniseText(name)));
        report("formats/text");
        assertThat(wrong).isEmpty();
        assertThat(gold).hasSize(12);
    }

    @Test
    void the_zones_of_every_real_document_are_its_text_whole_and_in_order() {
        real.orElseThrow().eachLaw(law -> {
            List<String> paragraphs = RealDocuments.paragraphs(
                    law.get("header").asText() + "\n\n" + law.get("body").asText());
            lost(law.get("id").asText(), paragraphs, RealDocuments.recogniseLaw(law));
        });
        assertThat(wrong).isEmpty();
        assertThat(compared).isEqualTo(2615);
    }

    @Test
    void the_zones_of_every_format_s_text_are_that_text() {
        List<String> names = real.orElseThrow().texts();
        for (String name : names) {
            lost(name, real.orElseThrow().paragraphsOf(name), real.orElseThrow().recogniseText(name));
        }
        assertThat(wrong).isEmpty();
        assertThat(names).isNotEmpty();
    }

    private void lost(String name, List<String> paragraphs, RecognisedDocument read) {
        String failure = Reassembly.failure(Letters.withoutMarks(paragraphs), read.text());
        if (!failure.isEmpty()) {
            wrong.add(name + " " + failure);
        }
        compared++;
    }

    private void compare(JsonNode gold, Metadata read) {
        String id = gold.get("id").asText();
        Enactment enactment = read.enactment();
        check(id, "title", gold.get("title").asText(), read.title());
        check(id, "adoptedOn", text(gold, "adopted"), day(enactment.adoptedOn()));
        check(id, "adoptedBy", text(gold, "adopted_by"), names(enactment.adoptedBy()));
        check(id, "readoptedOn", list(gold.get("readopted")), days(enactment.readoptedOn()));
        check(id, "approvedOn", text(gold, "approved"), day(enactment.approvedOn()));
        check(id, "approvedBy", text(gold, "approved_by"), names(enactment.approvedBy()));
        String published = list(gold.get("published")).stream().findFirst().orElse(null);
        check(id, "promulgatedOn", published, day(enactment.promulgatedOn()));
        check(id, "orders", orders(gold), readOrders(enactment));
        check(id, "amendedOn", list(gold.get("amended")), days(enactment.amendedOn()));
        check(
                id,
                "firstEffectiveOn",
                effective(gold, published),
                day(read.term().firstEffectiveOn()));
        check(
                id,
                "repeals",
                list(gold.get("repeals")),
                read.repeals().stream().map(r -> r.title().orElse("")).toList());
    }

    /**
     * Returns the effective date; for a text in force on publication, the publication date or else the date of
     * adoption.
     */
    private static String effective(JsonNode gold, String published) {
        String header = text(gold, "effective_header");
        String body = header != null ? header : text(gold, "effective_body");
        if (!"publication".equals(body)) {
            return body;
        }
        return published != null ? published : text(gold, "adopted");
    }

    private void compareText(String name, JsonNode gold, RecognisedDocument read) {
        Metadata metadata = read.metadata();
        JsonNode inText = gold.get("inText");
        check(name, "title", gold.get("title").asText(), metadata.title());
        check(
                name,
                "authority",
                gold.get("authority").asText(),
                names(metadata.caption().authorities()));
        String kind = metadata.caption().kind().label();
        check(name, "kind", gold.get("kind").asText(), kind.replace("行政规范性文件", "规范性文件"));
        if (inText.get("number").asBoolean()) {
            String numbers = metadata.caption().numbers().stream()
                    .map(DocumentNumber::written)
                    .collect(Collectors.joining("、"));
            check(name, "number", gold.get("number").asText(), numbers);
        }
        if (inText.get("promulgated").asBoolean()) {
            check(
                    name,
                    "promulgatedOn",
                    text(gold, "promulgated"),
                    day(metadata.enactment().promulgatedOn()));
        }
        check(
                name,
                "firstEffectiveOn",
                text(gold, "effective"),
                day(metadata.term().firstEffectiveOn()));
        List<LocalDate> amended = metadata.enactment().amendedOn();
        check(
                name,
                "lastAmended",
                text(gold, "lastAmended"),
                amended.isEmpty() ? null : amended.getLast().toString());
        compareArticles(name, gold, read.text().articles());
    }

    private void compareArticles(String name, JsonNode gold, List<Article> articles) {
        check(name, "articles", gold.get("articles").asInt(), articles.size());
        if (!articles.isEmpty()) {
            check(
                    name,
                    "firstArticle",
                    true,
                    begins(articles.getFirst(), gold.get("firstArticle").asText()));
            check(
                    name,
                    "lastArticle",
                    true,
                    begins(articles.getLast(), gold.get("lastArticle").asText()));
        }
    }

    private static boolean begins(Article article, String expected) {
        String line = Letters.compact(article.label() + article.text());
        return line.startsWith(Letters.compact(expected));
    }

    private void check(String document, String field, Object expected, Object found) {
        compared++;
        if (!Objects.equals(expected, found)) {
            wrong.add(document + " " + field + ": expected " + expected + ", found " + found);
        }
    }

    private void report(String what) {
        System.out.printf("%s: %d of %d fields right%n", what, compared - wrong.size(), compared);
        wrong.forEach(System.out::println);
    }

    private static String text(JsonNode gold, String field) {
        JsonNode value = gold.get(field);
        return value == null || value.isNull() ? null : value.asText();
    }

    private static List<String> list(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> orders(JsonNode gold) {
        return StreamSupport.stream(gold.get("orders").spliterator(), false)
                .map(order -> order.get(0).asText() + " " + order.get(1).asText())
                .toList();
    }

    private static List<String> readOrders(Enactment enactment) {
        return enactment.orders().stream()
                .map(order -> day(order.date()) + " " + order.number())
                .toList();
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? null : String.join("、", names);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }

    private static List<String> days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toList();
    }
}
