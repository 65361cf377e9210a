package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.recognise.Recogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterpretationTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云江省甲办法》政策解读",
                "《云江省实施〈水法〉办法》解读",
                "关于《云江省甲办法》的解读",
                "政策解读：《云江省甲办法》",
                "一图读懂《云江省甲办法》",
                "【图解】云江省人民政府关于促进甲的意见",
                "《云江省甲办法（试行）》的起草说明"
            })
    void an_explanation_is_told_by_its_title(String title) {
        assertThat(Interpretation.isTitle(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云江省政策解读工作办法",
                "云江省人民政府办公厅关于加强政策解读工作的通知",
                "最高人民法院关于适用《中华人民共和国民法典》的解释",
                "云江省人民政府关于废止《云江省甲办法》的决定",
                "最高人民法院关于审理名誉权案件若干问题的解答"
            })
    void a_regulation_about_explanations_and_a_judicial_interpretation_are_none(String title) {
        assertThat(Interpretation.isTitle(title)).isFalse();
    }

    @Test
    void an_explanation_ends_as_such_and_its_quotations_repeal_nothing() throws IOException {
        Path file = folder.resolve("解读.txt");
        Files.writeString(file, "《云江省甲办法》政策解读\n一、出台背景\n本办法自2022年7月1日起施行，《云江省乙办法》同时废止。\n");
        DocumentReader reader = new DirectReader(new TextExtractor()::extract, new Recogniser()::recognise);

        assertThat(reader.read(file, "解读.txt"))
                .isEqualTo(new IngestOutcome.Explanation("text/plain", "《云江省甲办法》政策解读", List.of("云江省甲办法")));
    }
}
