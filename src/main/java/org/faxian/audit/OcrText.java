package org.faxian.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.SourceFile;

/**
 * A text, or an annex of it, that was read from pictures and may hold errors (扫描识别文本).
 *
 * @param files the scans
 */
record OcrText(Subject subject, List<SourceFile> files) implements AboutRegulation {
    static final String CODE = "ocr";

    OcrText {
        files = List.copyOf(files);
    }

    static Stream<OcrText> in(Audited audited) {
        return audited.living()
                .map(subject -> new OcrText(
                        subject,
                        subject.files().stream()
                                .filter(file -> audited.notes().of(file).stream()
                                        .anyMatch(warning -> warning.code().equals(CODE)))
                                .toList()))
                .filter(found -> !found.files.isEmpty());
    }

    @Override
    public FindingType type() {
        return FindingType.OCR_TEXT;
    }

    @Override
    public String problem() {
        return files.stream().map(SourceFile::name).collect(Collectors.joining("、"))
                + "由扫描件识别，可能有错字。请收录同一文件的可编辑文本（docx、ofd 等），公布的文本即以它为准，不再列出";
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FILE");
    }
}
