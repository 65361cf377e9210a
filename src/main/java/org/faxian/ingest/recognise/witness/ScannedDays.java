package org.faxian.ingest.recognise.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.language.Message;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.text.DateReader;

/**
 * The check of a scan for dates that occur only once.
 *
 * <p>If OCR misreads one digit, the wrong date looks as plausible as the right one. Only another occurrence of the
 * date, or the file name, confirms it.
 */
public record ScannedDays(ExtractedText text, String fileName, Doubts doubts) {
    private static final List<Field> DAYS =
            List.of(Field.PROMULGATED_ON, Field.ISSUED_ON, Field.SIGNED_ON, Field.FIRST_EFFECTIVE_ON, Field.LAPSES_ON);

    /** Reports the dates that are not confirmed; does nothing for a text that was not read by OCR. */
    public void check(Metadata metadata) {
        if (text.isReadByOcr()) {
            Map<LocalDate, List<Field>> days = new TreeMap<>();
            DAYS.forEach(field -> field.in(metadata).map(LocalDate::parse).ifPresent(day -> days.computeIfAbsent(
                            day, none -> new ArrayList<>())
                    .add(field)));
            days.entrySet().stream()
                    .filter(day -> places(day.getKey()) == 1)
                    .forEach(day -> doubt(day.getKey(), day.getValue()));
        }
    }

    private long places(LocalDate day) {
        return Stream.concat(text.words().stream(), Stream.of(fileName))
                .flatMap(line -> DateReader.all(line).stream())
                .filter(found -> found.date().equals(day))
                .count();
    }

    private void doubt(LocalDate day, List<Field> fields) {
        doubts.add(
                "ocr-day",
                day.toString(),
                Message.of(
                        "ingest.doubt.ocr-day",
                        day,
                        fields.stream().map(Field::message).toList()));
    }
}
