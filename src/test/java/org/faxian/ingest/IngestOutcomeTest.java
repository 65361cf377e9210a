package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.faxian.ingest.IngestOutcome.NoText;
import org.faxian.language.Message;
import org.junit.jupiter.api.Test;

/** Tests of what the outcome of reading a file says of itself. */
class IngestOutcomeTest {
    @Test
    void a_scan_is_read_again_once_the_machine_has_ocr_and_an_empty_page_is_not() {
        assertThat(new NoText("image/png", Optional.of(NoText.OCR_NOT_INSTALLED)).dependsOnMachine())
                .isTrue();
        assertThat(new NoText("image/png", Optional.empty()).dependsOnMachine()).isFalse();
    }

    @Test
    void what_hung_or_could_not_be_opened_may_be_read_another_time() {
        assertThat(new IngestOutcome.Unfinished(Message.text("hung")).dependsOnMachine())
                .isTrue();
        assertThat(new IngestOutcome.Unreadable(Message.text("no permission")).dependsOnMachine())
                .isTrue();
        assertThat(new IngestOutcome.Damaged("application/pdf", Message.text("cut off")).dependsOnMachine())
                .isFalse();
    }

    @Test
    void a_format_is_known_of_a_file_that_was_opened_only() {
        assertThat(new IngestOutcome.Encrypted("application/pdf").format()).contains("application/pdf");
        assertThat(new IngestOutcome.Empty().format()).isEmpty();
    }
}
