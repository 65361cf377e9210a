package org.faxian.export.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.faxian.export.manuscript.Publication;
import org.faxian.register.RealRegulations;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that every real document is valid Akoma Ntoso. */
@Tag("corpus")
class RealAknTest {
    @Test
    void every_version_of_the_real_documents_is_valid() {
        Optional<AknSchema> schema = AknSchema.find();
        assumeThat(schema).as(AknSchema.ABSENT).isPresent();
        Map<String, String> violations = new ConcurrentSkipListMap<>();
        AtomicInteger versions = new AtomicInteger();

        RealRegulations.find()
                .orElseThrow()
                .each((regulation, texts) -> regulation.versions().forEach(version -> {
                    Publication publication = new Publication(
                            regulation,
                            version,
                            texts.get(version.id()),
                            LocalDate.of(2026, 1, 1),
                            Optional.of("https://example.org/regulations/" + version.id()));
                    versions.incrementAndGet();
                    schema.orElseThrow()
                            .violation(AknFile.of(publication))
                            .ifPresent(violation -> violations.put(version.id().toString(), violation));
                }));

        assertThat(violations).isEmpty();
        assertThat(versions.get()).isGreaterThan(2500);
    }
}
