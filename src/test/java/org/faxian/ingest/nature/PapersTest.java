package org.faxian.ingest.nature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.ingest.DocumentNature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that nothing is published of a folder of invoices and forms. */
@Tag("corpus")
class PapersTest {
    @Test
    void none_of_two_thousand_papers_is_a_regulation_or_held_for_one() {
        List<String> taken = Papers.some(2000)
                .filter(lines -> !(MarkedDocument.judge("扫描件.txt", "", lines) instanceof DocumentNature.Other))
                .map(lines -> String.join(" / ", lines))
                .toList();

        assertThat(taken).isEmpty();
    }
}
