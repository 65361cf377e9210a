package org.faxian.export.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.faxian.export.manuscript.Publication;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinkedDataTest {
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final String SITE = "https://fagui.example";
    private static final IRI WORK = Values.iri(SITE + "/regulations/signsaaaaa");
    private static final IRI VERSION = Values.iri(SITE + "/regulations/signsaaaaa@2021-01-01");
    private static final IRI DECISION = Values.iri(SITE + "/regulations/decisionaa");
    private static final RegulationId DECISION_ID = new RegulationId("decisionaa");

    private static final VersionBuilder FIRST = VersionBuilder.titled("云江省“标识”标牌\\管理办法")
            .number("云政发〔2020〕9号")
            .by("云江省人民政府")
            .subject("城乡建设/标牌")
            .promulgated("2020-12-01")
            .effective("2021-01-01")
            .article("1", "为了规范\"标识\"标牌，", "制定\\本办法\uFFFC。")
            .annex("附件1", "标牌目录", "路牌。");

    private static RegulationBuilder signs() {
        return RegulationBuilder.regulation("signsaaaaa", FIRST).region("990000", "云江省");
    }

    private static RegulationBuilder amended() {
        return RegulationBuilder.regulation(
                "signsaaaaa",
                FIRST,
                VersionBuilder.titled("云江省标识标牌管理办法")
                        .promulgated("2020-12-01")
                        .amended("2023-05-01")
                        .effective("2023-07-01")
                        .article("1", "修改后的条文。"));
    }

    private static RegulationBuilder repealed() {
        return signs().repealed("2023-01-01", DECISION_ID, "关于废止部分规章的决定", "废止《云江省标识标牌管理办法》。");
    }

    private static Publication publication(RegulationBuilder builder, int version, Optional<String> source) {
        Regulation regulation = builder.build();
        return new Publication(
                regulation,
                regulation.versions().get(version),
                builder.texts().get(regulation.versions().get(version).id()),
                LocalDate.of(2024, 6, 1),
                source);
    }

    private static Publication publication(RegulationBuilder builder) {
        return publication(builder, 0, Optional.of(SITE + "/regulations/signsaaaaa@2021-01-01?asOf=2024-06-01"));
    }

    private static Model turtle(Publication publication) {
        return read(TurtleFile.of(publication), RDFFormat.TURTLE);
    }

    private static Model read(byte[] file, RDFFormat format) {
        try {
            return Rio.parse(new ByteArrayInputStream(file), "", format);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Relation relation(Relation.Type type, boolean isActor) {
        Relation.Party own = new Relation.Party(new RegulationId("signsaaaaa"), "云江省标识标牌管理办法");
        Relation.Party other = new Relation.Party(DECISION_ID, "关于修改部分规章的决定");
        return new Relation(
                type,
                isActor ? own : other,
                isActor ? other : own,
                LocalDate.of(2023, 7, 1),
                "条款。",
                List.of(),
                List.of());
    }

    private static Stream<Publication> publications() {
        return Stream.of(
                publication(signs()),
                publication(repealed()),
                publication(amended()),
                publication(signs(), 0, Optional.empty()),
                publication(RegulationBuilder.regulation("emptyaaaaa", VersionBuilder.titled("空白\u0001文件<\uD800>"))
                        .file("原 件\"<1>.txt", new byte[] {1})));
    }

    @ParameterizedTest
    @MethodSource("publications")
    void turtle_and_json_ld_state_the_same_facts(Publication publication) {
        Model turtle = turtle(publication);
        Model json = read(JsonLdFile.of(publication), RDFFormat.JSONLD);

        assertThat(turtle).hasSizeGreaterThan(10);
        assertThat(Models.isomorphic(turtle, json))
                .as("only in Turtle: %s, only in JSON-LD: %s", without(turtle, json), without(json, turtle))
                .isTrue();
    }

    private static List<?> without(Model model, Model other) {
        return model.stream().filter(statement -> !other.contains(statement)).toList();
    }

    private static List<String> values(Model model, IRI subject, String property) {
        return model
                .filter(
                        subject,
                        Values.iri(property.replaceFirst("^eli:", ELI).replaceFirst("^schema:", "http://schema.org/")),
                        null)
                .objects()
                .stream()
                .map(Value::stringValue)
                .toList();
    }

    @Test
    void a_regulation_is_identified_and_dated_in_both_vocabularies() {
        Model facts = turtle(publication(signs()));

        assertThat(values(facts, WORK, "eli:id_local")).containsExactly("云政发〔2020〕9号");
        assertThat(values(facts, WORK, "schema:legislationIdentifier")).containsExactly("云政发〔2020〕9号");
        assertThat(values(facts, VERSION, "eli:title")).containsExactly("云江省“标识”标牌\\管理办法");
        assertThat(values(facts, WORK, "eli:date_document")).containsExactly("2020-12-01");
        assertThat(values(facts, WORK, "eli:date_publication")).containsExactly("2020-12-01");
        assertThat(values(facts, WORK, "eli:first_date_entry_in_force")).containsExactly("2021-01-01");
        assertThat(values(facts, WORK, "eli:in_force")).containsExactly(ELI + "InForce-inForce");
        assertThat(values(facts, WORK, "schema:legislationLegalForce")).containsExactly("http://schema.org/InForce");
        assertThat(values(facts, WORK, "eli:is_realized_by")).containsExactly(VERSION.stringValue());
        assertThat(values(facts, WORK, "schema:sdDatePublished")).containsExactly("2024-06-01");
        assertThat(values(facts, VERSION, "schema:temporalCoverage")).containsExactly("2021-01-01/..");
        assertThat(values(facts, Values.iri("urn:x-faxian:authority:云江省人民政府"), "schema:name"))
                .containsExactly("云江省人民政府");
        assertThat(values(facts, Values.iri("urn:x-faxian:place:990000"), "schema:name"))
                .containsExactly("云江省");
    }

    @Test
    void a_repealed_text_names_its_last_day_and_the_act() {
        Model facts = turtle(publication(repealed()));

        assertThat(values(facts, WORK, "eli:repealed_by")).containsExactly(DECISION.stringValue());
        assertThat(values(facts, DECISION, "schema:name")).containsExactly("关于废止部分规章的决定");
        assertThat(values(facts, WORK, "eli:in_force")).containsExactly(ELI + "InForce-notInForce");
        assertThat(values(facts, WORK, "eli:date_no_longer_in_force")).containsExactly("2022-12-31");
        assertThat(values(facts, VERSION, "schema:temporalCoverage")).containsExactly("2021-01-01/2022-12-31");
    }

    @Test
    void an_earlier_version_is_no_longer_in_force_while_its_regulation_is() {
        Model facts = turtle(publication(amended()));

        assertThat(values(facts, WORK, "eli:in_force")).containsExactly(ELI + "InForce-inForce");
        assertThat(values(facts, VERSION, "eli:in_force")).containsExactly(ELI + "InForce-notInForce");
        assertThat(values(facts, VERSION, "eli:date_no_longer_in_force")).containsExactly("2023-06-30");
        assertThat(values(facts, WORK, "eli:date_no_longer_in_force")).isEmpty();
        assertThat(values(facts, WORK, "eli:is_realized_by")).hasSize(2);
    }

    @Test
    void the_articles_and_files_of_a_version_stand_in_json() throws IOException {
        Publication publication = publication(signs());
        JsonNode file = new ObjectMapper().readTree(JsonLdFile.of(publication));

        JsonNode version = file.at("/workExample/0");
        assertThat(file.get("@type").toString()).contains("Legislation", "eli:LegalResource");
        assertThat(version.at("/hasPart/0/@id").asText()).isEqualTo(VERSION + "/articles/1");
        assertThat(version.at("/hasPart/0/text").asText()).isEqualTo("为了规范\"标识\"标牌，\n制定\\本办法〔图，见原件〕。");
        assertThat(version.at("/hasPart/1/legislationIdentifier").asText()).isEqualTo("附件1");
        assertThat(version.at("/legislationDateVersion").asText()).isEqualTo("2021-01-01");
        assertThat(version.at("/legislationLegalForce").asText()).isEqualTo("InForce");
        assertThat(version.at("/creativeWorkStatus").asText()).isEqualTo("现行有效，系统推定");
        assertThat(version.at("/encoding/0/contentUrl").asText())
                .isEqualTo(SITE + "/api/v1/regulations/signsaaaaa@2021-01-01/download?format=original");
        assertThat(version.at("/encoding/0/sha256").asText())
                .isEqualTo(publication.version().original().sha256().hex());
    }

    @Test
    void a_text_without_articles_stands_as_a_whole() throws IOException {
        Publication publication = publication(RegulationBuilder.regulation(
                "signsaaaaa",
                VersionBuilder.titled("通知")
                        .kind(RegulationKind.NORMATIVE_DOCUMENT)
                        .section("1", "一、", "总体要求")));

        assertThat(new ObjectMapper()
                        .readTree(JsonLdFile.of(publication))
                        .at("/workExample/0/text")
                        .asText())
                .isEqualTo("通知\n一、总体要求");
    }

    @ParameterizedTest
    @CsvSource({
        "REPEALS, eli:repeals, schema:legislationRepeals, eli:repealed_by",
        "DECLARES_LAPSED, eli:repeals, schema:legislationRepeals, eli:repealed_by",
        "REPEALS_PARTLY, eli:changes, schema:legislationChanges, eli:changed_by",
        "AMENDS, eli:amends, schema:legislationChanges, eli:amended_by",
        "AMENDS_UNCONSOLIDATED, eli:changes, schema:legislationAmends, eli:changed_by",
        "SUSPENDS, eli:changes, schema:legislationChanges, eli:changed_by",
        "CORRECTS, eli:corrects, schema:legislationCorrects, eli:corrected_by",
        "BASED_ON, eli:based_on, schema:isBasedOn, eli:basis_for",
        "CITES, eli:cites, schema:citation, eli:cited_by",
    })
    void acts_and_references_are_links(Relation.Type type, String eli, String schema, String inverse) {
        Model active = turtle(publication(signs().relation(relation(type, true))));
        Model passive = turtle(publication(signs().relation(relation(type, false))));

        assertThat(values(active, WORK, eli)).containsExactly(DECISION.stringValue());
        assertThat(values(active, WORK, schema)).containsExactly(DECISION.stringValue());
        assertThat(values(passive, WORK, inverse)).containsExactly(DECISION.stringValue());
        assertThat(values(passive, WORK, eli)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CONTINUES", "UNREAD"})
    void other_relations_are_no_links(Relation.Type type) {
        assertThat(turtle(publication(signs().relation(relation(type, true)))).contains(null, null, DECISION))
                .isFalse();
    }
}
