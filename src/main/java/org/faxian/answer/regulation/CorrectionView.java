package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Optional;
import org.faxian.language.Message;
import org.faxian.regulation.Correction;

/** A field that a person corrected, as shown in JSON and on the page. */
public record CorrectionView(
        String field,
        String label,
        Optional<String> recognised,
        String value,
        LocalDate on,
        String grounds,
        @JsonIgnore Message sentence) {

    static CorrectionView of(Correction correction) {
        return new CorrectionView(
                correction.field(),
                correction.label(),
                correction.recognised(),
                correction.value(),
                correction.on(),
                correction.grounds(),
                correction.sentence());
    }
}
