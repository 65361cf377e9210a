package org.faxian.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.annotation.JsonTypeIdResolver;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Correction;
import org.faxian.regulation.Decision;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.TextId;
import org.jspecify.annotations.Nullable;

/**
 * A factory of mappers that read and write domain objects as JSON.
 *
 * <p>Dates are in ISO format, ids and checksums are plain strings, an absent Optional is omitted, and a {@code type}
 * property distinguishes the types of a sealed interface.
 */
public final class DomainJson {
    private DomainJson() {}

    /** Returns a new mapper, which is thread-safe once configured. */
    public static ObjectMapper mapper() {
        JsonMapper.Builder mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(Label.class, new LabelJson.Writer())
                        .addDeserializer(Label.class, new LabelJson.Reader<>(Label.class))
                        .addDeserializer(Message.class, new LabelJson.Reader<>(Message.class)))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                // The iteration order of unmodifiable maps differs from run to run; the output must not.
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .addMixIn(Provision.class, ProvisionTypes.class)
                .addMixIn(DocumentNumber.class, NumberTypes.class)
                .addMixIn(JournalEvent.class, EventType.class)
                .addMixIn(Decision.Act.class, ActType.class)
                .addMixIn(ActKind.class, PlainActKind.class)
                .addMixIn(Retired.class, RetiredTypes.class)
                .addMixIn(Evidence.class, EvidenceTypes.class)
                .addMixIn(Evidence.Remark.class, DerivedText.class)
                .addMixIn(Evidence.Ruling.class, DerivedText.class)
                .addMixIn(Correction.class, DerivedGrounds.class)
                .addMixIn(RegulationId.class, PlainId.class)
                .addMixIn(Sha256.class, PlainChecksum.class)
                .addMixIn(TextId.class, PlainTextId.class)
                .addMixIn(Enactment.class, FlatEnactment.class);
        EventTypes.withoutKind().forEach(type -> mapper.addMixIn(type, TypeIsRead.class));
        return mapper.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "part", value = Provision.Part.class),
        @JsonSubTypes.Type(name = "chapter", value = Provision.Chapter.class),
        @JsonSubTypes.Type(name = "section", value = Provision.Section.class),
        @JsonSubTypes.Type(name = "article", value = Provision.Article.class),
        @JsonSubTypes.Type(name = "paragraph", value = Provision.Paragraph.class),
        @JsonSubTypes.Type(name = "subparagraph", value = Provision.Subparagraph.class),
        @JsonSubTypes.Type(name = "item", value = Provision.Item.class),
        @JsonSubTypes.Type(name = "numbered", value = Provision.NumberedSection.class),
        @JsonSubTypes.Type(name = "annex", value = Provision.Annex.class)
    })
    private interface ProvisionTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "serial", value = DocumentNumber.Serial.class),
        @JsonSubTypes.Type(name = "order", value = DocumentNumber.Order.class)
    })
    private interface NumberTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type", visible = true)
    @JsonTypeIdResolver(EventTypes.class)
    private interface EventType {}

    /** The type of an act is its kind, which is written by {@link EventTypes}. */
    private interface ActType {
        @JsonProperty("type")
        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Everything.class)
        ActKind kind();
    }

    /** The values that are not written: all. */
    private static final class Everything {
        @Override
        public boolean equals(@Nullable Object value) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** A line of the journal without a property for its type, which the reader has used already. */
    @JsonIgnoreProperties("type")
    private interface TypeIsRead {}

    private interface PlainActKind {
        @JsonValue
        String wireName();

        @JsonCreator
        static ActKind named(String name) {
            return ActKind.named(name);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "withdrawn", value = Retired.Withdrawn.class),
        @JsonSubTypes.Type(name = "merged", value = Retired.Merged.class)
    })
    private interface RetiredTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(name = "quotation", value = Evidence.Quotation.class),
        @JsonSubTypes.Type(name = "ruling", value = Evidence.Ruling.class),
        @JsonSubTypes.Type(name = "remark", value = Evidence.Remark.class)
    })
    private interface EvidenceTypes {}

    /**
     * The text of a remark or a ruling is written for readers and ignored on input, because it follows from the other properties.
     */
    private interface DerivedText {
        @JsonProperty(value = "text", access = JsonProperty.Access.READ_ONLY)
        String text();
    }

    /** The grounds are written for readers and ignored on input, because they follow from the decision. */
    private interface DerivedGrounds {
        @JsonProperty(value = "grounds", access = JsonProperty.Access.READ_ONLY)
        String grounds();
    }

    private interface PlainId {
        @JsonValue
        String value();
    }

    private interface PlainChecksum {
        @JsonValue
        String hex();
    }

    @JsonSerialize(using = EnactmentJson.Writer.class)
    @JsonDeserialize(using = EnactmentJson.Reader.class)
    private interface FlatEnactment {}

    private interface PlainTextId {
        @JsonValue
        String written();

        @JsonCreator
        static TextId of(String written) {
            return TextId.of(written);
        }
    }
}
