package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of real documents annotated before the recogniser ever read them; skipped if the documents are absent. */
@Tag("corpus")
class MarkedDocumentsTest {
    private final Optional<RealDocuments> real = RealDocuments.find();

    @BeforeEach
    void needsTheRealDocuments() {
        assumeTrue(
                real.isPresent(),
                "the real documents are not at ../shared/real; -Dfaxian.real=DIR names another place");
    }

    @Test
    void headers_are_read_as_a_person_reads_them() {
        assertThat(differences("real-headers.jsonl", 150)).isEmpty();
    }

    @Test
    void repeals_are_read_as_a_person_reads_them() {
        assertThat(differences("real-repeals.jsonl", 100)).isEmpty();
    }

    /** Returns the differences by document and field, each with the annotated and the recognised values. */
    private Map<String, Map<String, List<List<String>>>> differences(String marked, int count) {
        Map<String, JsonNode> marks = RealDocuments.marked(marked).stream()
                .collect(Collectors.toMap(mark -> mark.get("id").asText(), mark -> mark));
        assertThat(marks).hasSize(count);
        Map<String, Map<String, List<List<String>>>> differences = new TreeMap<>();
        real.orElseThrow().eachLaw(law -> {
            JsonNode mark = marks.remove(law.get("id").asText());
            if (mark != null) {
                Map<String, List<List<String>>> wrong = differences(
                        facts(mark), facts(RealDocuments.recogniseLaw(law).metadata()));
                if (!wrong.isEmpty()) {
                    differences.put(mark.get("id").asText(), wrong);
                }
            }
        });
        assertThat(marks).as("documents that are not there").isEmpty();
        return differences;
    }

    private static Map<String, List<List<String>>> differences(
            Map<String, List<String>> marked, Map<String, List<String>> read) {
        Map<String, List<List<String>>> wrong = new TreeMap<>();
        marked.forEach((field, values) -> {
            if (!values.equals(read.get(field))) {
                wrong.put(field, List.of(values, read.getOrDefault(field, List.of())));
            }
        });
        return wrong;
    }

    private static Map<String, List<String>> facts(JsonNode mark) {
        Map<String, List<String>> facts = new HashMap<>();
        mark.properties().forEach(field -> facts.put(field.getKey(), values(field.getValue())));
        facts.keySet().removeAll(List.of("id", "path", "file", "partial"));
        for (String bodies : List.of("adopted_by", "approved_by", "published_by")) {
            facts.computeIfPresent(bodies, (field, names) -> names.stream()
                    .flatMap(name -> Stream.of(name.split("、")))
                    .toList());
        }
        facts.computeIfPresent(
                "published", (field, days) -> days.stream().limit(1).toList());
        List<String> header = facts.remove("effective_header");
        List<String> body = facts.remove("effective_body");
        if (header != null && body != null) {
            facts.put("effective", header.isEmpty() ? dated(body, facts) : header);
        }
        return facts;
    }

    /**
     * Returns the day on which a text takes effect; if on its publication, the day of publication or the best known
     * day.
     */
    private static List<String> dated(List<String> body, Map<String, List<String>> facts) {
        return !body.equals(List.of("publication"))
                ? body
                : Stream.of("published", "approved", "adopted")
                        .map(field -> facts.getOrDefault(field, List.of()))
                        .filter(days -> !days.isEmpty())
                        .findFirst()
                        .orElse(List.of());
    }

    private static List<String> values(JsonNode value) {
        if (!value.isArray()) {
            return value.isNull() ? List.of() : List.of(value.asText());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(member -> member.isArray()
                        ? member.get(0).asText() + " " + member.get(1).asText()
                        : member.asText())
                .toList();
    }

    private static Map<String, List<String>> facts(Metadata read) {
        Enactment enactment = read.enactment();
        return Map.ofEntries(
                Map.entry("title", List.of(read.title())),
                Map.entry("kind", List.of(read.caption().kind().name())),
                Map.entry("adopted", days(enactment.adoptedOn().stream())),
                Map.entry("adopted_by", enactment.adoptedBy()),
                Map.entry("readopted", days(enactment.readoptedOn().stream())),
                Map.entry("approved", days(enactment.approvedOn().stream())),
                Map.entry("approved_by", enactment.approvedBy()),
                Map.entry("published", days(enactment.promulgatedOn().stream())),
                Map.entry("published_by", enactment.promulgatedBy()),
                Map.entry("orders", orders(enactment)),
                Map.entry("amended", days(enactment.amendedOn().stream())),
                Map.entry("effective", days(read.term().firstEffectiveOn().stream())),
                Map.entry(
                        "repeals",
                        read.repeals().stream()
                                .map(repeal -> repeal.title().orElse(""))
                                .toList()));
    }

    private static List<String> days(Stream<LocalDate> days) {
        return days.map(LocalDate::toString).toList();
    }

    private static List<String> orders(Enactment enactment) {
        return enactment.orders().stream()
                .map(order -> days(order.date().stream()).getFirst() + " " + order.number())
                .toList();
    }
}
