package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of histories as written by autonomous prefectures, larger cities, ministries and old gazettes. */
class HistorySpellingsTest {

    private static Metadata read(String... lines) {
        return Reading.of(Stream.concat(Stream.of(lines), Stream.of("第一条　为了加强管理，制定本办法。"))
                        .toArray(String[]::new))
                .metadata();
    }

    private static Enactment below(String... lines) {
        return read(Stream.concat(Stream.of("云江省管理条例"), Stream.of(lines)).toArray(String[]::new))
                .enactment();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void a_history_in_one_long_line_with_commas_is_a_history() {
        Enactment read = below("1987年7月8日白水族自治州第五届人民代表大会第三次会议通过 1987年10月15日云江省第六届人民代表大会常务委员会第二十六次会议批准"
                + " 根据2006年2月18日白水族自治州第九届人民代表大会第四次会议通过，2006年5月19日云江省第十届人民代表大会常务委员会第二十一次会议批准的"
                + "《白水族自治州人民代表大会关于修改〈白水族自治州自治条例〉的决定》修正");

        assertThat(read.adoptedOn()).contains(day("1987-07-08"));
        assertThat(read.adoptedBy()).containsExactly("白水族自治州第五届人民代表大会");
        assertThat(read.approvedOn()).contains(day("1987-10-15"));
        assertThat(read.readoptedOn()).containsExactly(day("2006-02-18"));
        assertThat(read.amendedOn()).containsExactly(day("2006-05-19"));
    }

    @Test
    void what_the_committee_of_a_larger_city_has_made_it_has_adopted() {
        Enactment read = below("（2002年10月31日兴州市第十二届人民代表大会常务委员会第三十六次会议制定 2002年11月29日云江省第九届人民代表大会常务委员会第三十四次会议批准）");

        assertThat(read.adoptedOn()).contains(day("2002-10-31"));
        assertThat(read.adoptedBy()).containsExactly("兴州市第十二届人民代表大会常务委员会");
        assertThat(read.approvedOn()).contains(day("2002-11-29"));
    }

    @Test
    void two_bodies_that_adopt_together_adopt_once_be_it_in_one_line_or_two() {
        Enactment read = below("2018年9月3日 最高人民法院审判委员会第1747次会议", "2018年12月12日 最高人民检察院第十三届检察委员会第十一次会议通过", "2019年7月1日 施行");

        assertThat(read.adoptedOn()).contains(day("2018-09-03"));
        assertThat(read.adoptedBy()).containsExactly("最高人民法院审判委员会", "最高人民检察院第十三届检察委员会");
        assertThat(read.readoptedOn()).isEmpty();
    }

    @Test
    void an_adoption_without_a_day_still_tells_who_adopted() {
        Enactment read = below("（最高人民法院审判委员会第1237次会议、最高人民检察院第九届检察委员会第109次会议通过 2002年8月16日最高人民法院、最高人民检察院公告公布）");

        assertThat(read.adoptedOn()).isEmpty();
        assertThat(read.adoptedBy()).containsExactly("最高人民法院审判委员会", "最高人民检察院第九届检察委员会");
        assertThat(read.promulgatedOn()).contains(day("2002-08-16"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（一九八九年十二月廿一日云江省第七届人民代表大会常务委员会第十次会议通过）",
                "( 1989 年 12 月 21 日 云江省 第七届 人民代表大会 常务委员会 第十次 会议通过 )",
                "（1989年12⽉21⽇云江省第七届⼈民代表⼤会常务委员会第⼗次会议通过）",
                "（1989年12月\n21日云江省第七届人民代表大会常务委员会第十次会议通过 自公布之日起施行）"
            })
    void days_and_bodies_are_read_in_odd_spellings(String history) {
        Enactment read = below(history.split("\n"));

        assertThat(read.adoptedOn()).contains(day("1989-12-21"));
        assertThat(read.adoptedBy()).containsExactly("云江省第七届人民代表大会常务委员会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云江省人民政府云政发〔1986〕25号文发布", "云江省人民政府令〔1986〕第 12 号公布", "云江省人民政府〔1986〕第3号公告公布"})
    void a_number_of_any_form_is_no_part_of_the_body_that_issued(String act) {
        assertThat(below("（1986年3月9日" + act + "）").promulgatedBy()).containsExactly("云江省人民政府");
    }

    @Test
    void a_number_begins_neither_with_the_day_nor_with_the_body_before_it() {
        assertThat(read("云江省节水办法", "（1986年3月9日云江省人民政府云政发〔1986〕25号文发布）")
                        .caption()
                        .numbers())
                .extracting(DocumentNumber::written)
                .containsExactly("云政发〔1986〕25号");
    }

    @Test
    void the_council_of_a_department_is_the_department() {
        assertThat(below("（2006年7月21日国家药品局局务会审议通过）").adoptedBy()).containsExactly("国家药品局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"གངས་སྤྲིན་རང་སྐྱོང་ལྗོངས་", "ᠶᠦᠨ ᠮᠣᠩᠭᠣᠯ", "Regulations on the Management of Yunjiang"})
    void the_title_in_another_script_above_or_beneath_hides_nothing(String foreign) {
        String history = "（1989年12月21日云江省第七届人民代表大会常务委员会第十次会议通过）";

        Metadata above = read(foreign, "云江省管理条例", history);
        Metadata below = read("云江省管理条例", foreign, history);

        assertThat(Stream.of(above, below))
                .allSatisfy(read -> assertThat(read.title()).isEqualTo("云江省管理条例"))
                .allSatisfy(read -> assertThat(read.enactment().adoptedOn()).contains(day("1989-12-21")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"通过 自公布之日起施行", "通过，自公布之日起施行", "通过，现予公布，自1990年3月1日起施行"})
    void to_have_force_from_publication_is_no_publication(String acts) {
        Enactment read = below("（1989年12月30日云江省第七届人民代表大会常务委员会第十次会议" + acts + "）");

        assertThat(read.adoptedOn()).contains(day("1989-12-30"));
        assertThat(read.promulgatedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"通过公布", "通过并公布施行", "通过，同日公布"})
    void to_adopt_and_publish_on_one_day_is_two_acts(String acts) {
        Enactment read = below("1989年12月30日 云江省第七届人民代表大会常务委员会第十次会议" + acts);

        assertThat(read.adoptedOn()).contains(day("1989-12-30"));
        assertThat(read.adoptedBy()).containsExactly("云江省第七届人民代表大会常务委员会");
        assertThat(read.promulgatedOn()).contains(day("1989-12-30"));
    }
}
