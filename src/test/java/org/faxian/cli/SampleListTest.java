package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.corpus.Corpus;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.register.Register;
import org.faxian.register.RegisteredSource;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.Relation;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision of the sample corpus that names nothing, with the list beside it once the two are brought together. */
class SampleListTest {
    private static final String FOLDER = "规范性文件/2023/云江省人民政府关于废止和宣布失效部分行政规范性文件的决定/";
    private static final DocumentReader READER =
            new DocumentReader(new TextExtractor()::extract, new Recogniser()::recognise);

    @TempDir
    private static Path folder;

    private static Path corpus;
    private static IngestOutcome.Catalogue list;
    private static Register register;

    @BeforeAll
    static void read() throws IOException {
        corpus = SampleCorpus.copyTo(folder);
        Path file = corpus.resolve(FOLDER + "废止目录.xlsx");
        list = (IngestOutcome.Catalogue) READER.read(file, file.getFileName().toString());
        register = Register.of(List.of(
                source(FOLDER + "云江省人民政府关于废止和宣布失效部分行政规范性文件的决定.docx").withLists(list.entries()),
                source("规范性文件/2008/云江省道路客运站点收费管理规定.txt"),
                source("规范性文件/2012/云江省人民政府关于加快发展家庭服务业的实施意见.html"),
                source("规范性文件/2015/云江省老旧机动车提前淘汰补贴办法.docx"),
                source("规范性文件/2021/云江省人民政府关于促进数字乡村建设的若干意见.docx")));
    }

    private static RegisteredSource source(String path) throws IOException {
        Path file = corpus.resolve(path);
        var read =
                (IngestOutcome.Recognised) READER.read(file, file.getFileName().toString());
        return new RegisteredSource(
                new SourceFile(path, Corpus.digest(file), Files.size(file), read.mediaType()),
                read.document().metadata(),
                read.document().sketch(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void the_list_tells_of_each_document_what_becomes_of_it() {
        assertThat(list.entries()).hasSize(12);
        assertThat(list.entries().stream().filter(entry -> entry.act().equals(Optional.of(Relation.Type.REPEALS))))
                .hasSize(7);
        assertThat(list.entries().stream()
                        .filter(entry -> entry.act().equals(Optional.of(Relation.Type.DECLARES_LAPSED))))
                .hasSize(5);
        assertThat(list.entries()).allSatisfy(entry -> {
            assertThat(entry.title()).isPresent();
            assertThat(entry.number().map(DocumentNumber::canonical)).isPresent();
            assertThat(entry.signedOn()).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            云政办发〔2008〕41号, IN_FORCE, REPEALED
            云政发〔2012〕33号, IN_FORCE, LAPSED
            云政发〔2015〕19号, IN_FORCE, REPEALED
            """)
    void what_the_list_names_ends_with_the_decision(String number, String before, String after) {
        assertThat(validity(number, LocalDate.of(2023, 10, 15)).status()).hasToString(before);
        assertThat(validity(number, LocalDate.of(2023, 10, 16)).status()).hasToString(after);
        assertThat(validity(number, LocalDate.of(2027, 6, 1)).status()).hasToString(after);
        assertThat(validity(number, LocalDate.of(2027, 6, 1)).since()).contains(LocalDate.of(2023, 10, 16));
    }

    @Test
    void what_resembles_a_document_of_the_list_stays_in_force_and_the_others_are_questions() {
        assertThat(validity("云政发〔2021〕8号", LocalDate.of(2027, 6, 1)).status()).hasToString("IN_FORCE");
        assertThat(register.unmatchedRepeals()).hasSize(9);
    }

    private static Validity validity(String number, LocalDate day) {
        DocumentNumber wanted = DocumentNumber.parse(number).orElseThrow();
        Regulation regulation = register.regulations().stream()
                .filter(r -> r.versions().getFirst().metadata().caption().numbers().stream()
                        .anyMatch(wanted::sameAs))
                .findFirst()
                .orElseThrow();
        return regulation.versionOn(day).timeline().validityOn(day);
    }
}
