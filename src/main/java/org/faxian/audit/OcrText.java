package org.faxian.audit;

import java.util.List;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.SourceFile;

/**
 * A text or annex that was read from images and may contain errors (扫描识别文本).
 *
 * @param files the scans
 * @param days the days that occur only once, in ISO form
 */
record OcrText(Subject subject, List<SourceFile> files, List<String> days) implements AboutRegulation {
    static final String CODE = "ocr";
    /** The code for a day that nothing else confirms. */
    static final String DAY = "ocr-day";

    OcrText {
        files = List.copyOf(files);
        days = List.copyOf(days);
    }

    static Stream<OcrText> in(AuditContext audited) {
        return audited.living().map(subject -> of(subject, audited.notes())).filter(found -> !found.files.isEmpty());
    }

    private static OcrText of(Subject subject, FileNotes notes) {
        return new OcrText(
                subject,
                subject.files().stream()
                        .filter(file -> notes.of(file).stream()
                                .anyMatch(warning -> warning.code().equals(CODE)))
                        .toList(),
                subject.files().stream()
                        .flatMap(file -> notes.of(file).stream())
                        .filter(warning -> warning.code().equals(DAY))
                        .flatMap(warning -> warning.place().stream())
                        .distinct()
                        .toList());
    }

    @Override
    public FindingType type() {
        return FindingType.OCR_TEXT;
    }

    @Override
    public Message problem() {
        List<String> names = files.stream().map(SourceFile::name).toList();
        return days.isEmpty()
                ? Message.of("audit.ocr-text", names)
                : Message.of("audit.ocr-text-with-days", names, days);
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FILE");
    }
}
