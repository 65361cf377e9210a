package org.faxian.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Sha256;
import org.junit.jupiter.api.Test;

class DomainJsonTest {
    private static final ObjectMapper JSON = DomainJson.mapper();

    @Test
    void regulations_and_texts_are_read_back_as_they_were_written() throws Exception {
        for (RegulationBuilder builder : FictionalCorpus.regulations()) {
            Regulation regulation = builder.build();
            assertThat(JSON.readValue(JSON.writeValueAsBytes(regulation), Regulation.class))
                    .isEqualTo(regulation);
            for (RegulationText text : builder.texts().values()) {
                assertThat(JSON.readValue(JSON.writeValueAsBytes(text), RegulationText.class))
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void every_kind_of_provision_is_read_back_as_what_it_was() throws Exception {
        List<Provision> provisions = List.of(
                new Provision.Part("第一编", "总则", List.of()),
                new Provision.Chapter("第一章", "总则", List.of()),
                new Provision.Section("第一节", "范围", List.of()),
                new Provision.Article(ArticleNumber.of(5, 1), "第五条之一", Optional.of("【目的】"), List.of()),
                new Provision.Paragraph(1, "一款", List.of()),
                new Provision.Subparagraph("（一）", "一项", List.of()),
                new Provision.Item("1.", "一目"),
                new Provision.NumberedSection("1.2", "（二）", "一段", List.of()),
                new Provision.Annex(1, "附件1", "", List.of()));

        for (Provision provision : provisions) {
            String written = JSON.writerFor(Provision.class).writeValueAsString(provision);
            assertThat(JSON.readValue(written, Provision.class)).isEqualTo(provision);
        }
        assertThat(provisions.stream().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(members());
    }

    /** Returns all records of the sealed family, so that a new one is not forgotten here. */
    private static List<Class<?>> members() {
        return Stream.of(Provision.class.getPermittedSubclasses())
                .<Class<?>>flatMap(type -> type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type))
                .toList();
    }

    @Test
    void the_same_content_is_written_in_the_same_order_in_every_run() throws Exception {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("乙", 2);
        map.put("丙", 3);
        map.put("甲", 1);

        assertThat(JSON.writeValueAsString(map)).isEqualTo("{\"丙\":3,\"乙\":2,\"甲\":1}");
    }

    @Test
    void an_enactment_is_one_flat_object_in_the_order_of_the_fields() throws Exception {
        Enactment enactment = Enactment.NONE
                .with(Field.ADOPTED, Optional.of(LocalDate.parse("2021-03-01")))
                .with(Field.ADOPTED, List.of("云江省第十三届人民代表大会常务委员会"))
                .withReadoptions(List.of(LocalDate.parse("2023-03-01")))
                .with(Field.SIGNED_ON, Optional.of(LocalDate.parse("2021-03-02")))
                .withOrders(List.of(new Metadata.Order(Optional.empty(), "令第5号")));

        String written = JSON.writeValueAsString(enactment);

        assertThat(written)
                .isEqualTo("{\"adoptedOn\":\"2021-03-01\",\"adoptedBy\":[\"云江省第十三届人民代表大会常务委员会\"],"
                        + "\"readoptedOn\":[\"2023-03-01\"],\"approvedBy\":[],\"signedOn\":\"2021-03-02\","
                        + "\"promulgatedBy\":[],\"amendedOn\":[],\"orders\":[{\"number\":\"令第5号\"}]}");
        assertThat(JSON.readValue(written, Enactment.class)).isEqualTo(enactment);
    }

    @Test
    void numbers_of_either_form_are_read_back() throws Exception {
        for (String spelling : List.of("云政办发〔2023〕15号", "云江省人民政府令第172号")) {
            DocumentNumber number = DocumentNumber.parse(spelling).orElseThrow();
            String written = JSON.writerFor(DocumentNumber.class).writeValueAsString(number);
            assertThat(JSON.readValue(written, DocumentNumber.class)).isEqualTo(number);
        }
    }

    @Test
    void a_line_of_the_journal_is_plain_and_says_its_type() throws Exception {
        JournalEvent event = new JournalEvent.Identified(
                Instant.parse("2026-11-23T02:00:00Z"),
                "faxian",
                new RegulationId("abcdefghij"),
                "规章/甲.docx",
                new Sha256("0".repeat(64)),
                Optional.empty(),
                "甲");

        String line = JSON.writerFor(JournalEvent.class).writeValueAsString(event);

        assertThat(line)
                .isEqualTo("{\"type\":\"identified\",\"at\":\"2026-11-23T02:00:00Z\",\"by\":\"faxian\","
                        + "\"id\":\"abcdefghij\",\"source\":\"规章/甲.docx\",\"sha256\":\"" + "0".repeat(64)
                        + "\",\"title\":\"甲\"}");
        assertThat(JSON.readValue(line, JournalEvent.class)).isEqualTo(event);
    }
}
