package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.RepealClause;
import org.junit.jupiter.api.Test;

class RepealClausesTest {

    private static List<String> titles(String... lines) {
        return RepealClauses.of(List.of(lines)).stream()
                .map(clause -> clause.title().orElse("-"))
                .toList();
    }

    @Test
    void every_name_before_the_verb_is_repealed_whatever_the_verb() {
        assertThat(titles("本办法自2022年7月1日起施行，《云江省甲办法》、《云江省乙办法》同时废止。")).containsExactly("云江省甲办法", "云江省乙办法");
        assertThat(titles("《云江省甲办法》和《云江省乙办法》予以废止。")).hasSize(2);
        assertThat(titles("《云江省甲规定》自本办法施行之日起即行废止。")).containsExactly("云江省甲规定");
        assertThat(titles("《云江省甲规定》相应废止")).containsExactly("云江省甲规定");
    }

    @Test
    void a_name_inside_a_name_belongs_to_it() {
        assertThat(titles("《云江省实施〈中华人民共和国水法〉办法》同时废止。")).containsExactly("云江省实施〈中华人民共和国水法〉办法");
        assertThat(titles("《云江省实施《中华人民共和国水法》办法》同时废止。")).containsExactly("云江省实施《中华人民共和国水法》办法");
    }

    @Test
    void number_and_date_are_taken_where_the_clause_tells_them() {
        RepealClause repeal = RepealClauses.of(List.of("本规定自2022年5月1日起施行。2008年5月27日发布的《云江省登记规定》（省政府令第102号）同时废止。"))
                .getFirst();

        assertThat(repeal.date()).contains(LocalDate.of(2008, 5, 27));
        assertThat(repeal.number().map(DocumentNumber::canonical)).contains("省政府令第102号");
        assertThat(repeal.clause()).isEqualTo("2008年5月27日发布的《云江省登记规定》（省政府令第102号）同时废止。");
    }

    @Test
    void a_number_alone_is_a_repeal_too() {
        List<RepealClause> repeals = RepealClauses.of(List.of("原云政办发〔2010〕15号文件同时废止。"));

        assertThat(repeals).hasSize(1);
        assertThat(repeals.getFirst().title()).isEmpty();
        assertThat(repeals.getFirst().number().map(DocumentNumber::canonical)).isEqualTo(Optional.of("云政办发〔2010〕15号"));
    }

    @Test
    void what_is_not_repealed_is_left_alone() {
        assertThat(titles("《云江省甲办法》不废止。")).isEmpty();
        assertThat(titles("除《云江省甲办法》外，《云江省乙办法》同时废止。")).containsExactly("云江省乙办法");
        assertThat(titles("《云江省甲办法》继续有效，《云江省乙办法》同时废止。")).containsExactly("云江省乙办法");
        assertThat(titles("《云江省甲办法》第五条同时废止。")).isEmpty();
        assertThat(titles("《云江省甲办法》中关于收费的规定同时废止。")).isEmpty();
    }

    @Test
    void names_that_the_clause_only_cites_are_left_alone() {
        assertThat(titles("依据《甲条例》、《乙条例》制定的《丙办法》同时废止。")).containsExactly("丙办法");
        assertThat(titles("根据2001年5月1日《关于修改〈丙办法〉的决定》修正的《丙办法》同时废止。")).containsExactly("丙办法");
        assertThat(titles("根据《甲条例》的规定，《丙办法》同时废止。")).containsExactly("丙办法");
        assertThat(titles("法规的修改、废止，适用《立法条例》。")).isEmpty();
    }

    @Test
    void a_list_beneath_the_decision_to_repeal_is_read_item_by_item() {
        assertThat(titles("对下列规章予以废止：", "1.《云江省甲办法》（1998年省政府令第12号）", "2.《云江省乙办法》", "第三条　《丁办法》另行修改。"))
                .containsExactly("云江省甲办法", "云江省乙办法");
        assertThat(titles("一、废止《云江省丙条例》（1992年9月19日通过）")).containsExactly("云江省丙条例");
    }
}
