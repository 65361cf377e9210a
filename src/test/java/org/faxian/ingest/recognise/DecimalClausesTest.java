package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Provision.NumberedSection;
import org.junit.jupiter.api.Test;

/** Tests of texts numbered 1, 1.1, 1.1.1, as in standards and specifications. */
class DecimalClausesTest {
    @Test
    void clausesAreSectionsUnderTheirOwnNumbers() {
        assertThat(addresses(
                        "云江省渡口建设技术规范",
                        "1　范围",
                        "本规范适用于本省的渡口。",
                        "2　术语",
                        "2.1　渡口",
                        "供船舶往返渡运的设施。",
                        "2.2　渡船",
                        "2.2.1　木船",
                        "2.2.2　钢船",
                        "3　要求",
                        "3.1护栏高度不低于1.1米。"))
                .containsExactly("1", "2", "2.1", "2.2", "2.2.1", "2.2.2", "3", "3.1");
    }

    @Test
    void daysVersionsAndAmountsAtTheStartOfALineAreNoClauses() {
        List<Provision> read = read(
                "云江省渡口建设技术规范",
                "1　总则",
                "1.1　渡口造价不低于",
                "1.2万元，采用",
                "2.0版图集，并在",
                "2024.3.1前完工，坡度不大于",
                "1.2%，人员不少于",
                "2 人。",
                "1.2　渡船应当检验。");

        assertThat(addresses(read)).containsExactly("1", "1.1", "1.2");
        assertThat(Provision.lines(read)).contains("1.2万元，采用", "2.0版图集，并在", "2024.3.1前完工，坡度不大于", "1.2%，人员不少于", "2 人。");
    }

    @Test
    void aLevelWithoutHeadingsIsZeroAndHeadingsMayBeMissing() {
        assertThat(addresses("云江省渡口建设标准", "1　总则", "1.0.1　为了安全。", "1.0.2　适用于渡口。", "2.1.1　护栏应当牢固。", "2.1.2　护栏应当醒目。"))
                .containsExactly("1", "1.0.1", "1.0.2", "2.1.1", "2.1.2");
    }

    @Test
    void itemsStandInTheirClauseAndTheNextClauseBehindThem() {
        assertThat(addresses("云江省渡口建设标准", "1.　总则", "1.1　渡口包括：", "（1）公用渡口；", "（2）自用渡口。", "1.2　渡船另行规定。", "2.　附则"))
                .containsExactly("1", "1.1", "1.1.1", "1.1.2", "1.2", "2");
    }

    @Test
    void clausesBeginAnewInEachChineseSection() {
        assertThat(addresses(
                        "云江省渡口建设指引",
                        "一、渡口",
                        "1.选址",
                        "1.1　水流平缓。",
                        "1.2　水深足够。",
                        "二、渡船",
                        "1.检验",
                        "1.1　按年检验。",
                        "1.2　按月检查。"))
                .containsExactly("1", "1.1", "1.1.1", "1.1.2", "2", "2.1", "2.1.1", "2.1.2");
    }

    @Test
    void aTableOfContentsGivesWayToTheText() {
        List<Provision> read =
                read("云江省渡口建设标准", "1　总则……1", "2　护栏……2", "1　总则", "1.1　为了安全。", "1.2　适用于渡口。", "2　护栏", "2.1　护栏应当牢固。");

        assertThat(addresses(read)).containsExactly("1", "1.1", "1.2", "2", "2.1");
    }

    @Test
    void aTextOfOtherNumbersIsNotTouched() {
        assertThat(addresses("云江省渡口工作安排", "一、今年新建渡口", "1.5个百分点以上的渡口应当改造，即", "2 座渡口。", "二、明年新建渡船"))
                .containsExactly("1", "2");
    }

    @Test
    void aNumberDoesNotRunIntoTheTextOfItsClause() {
        assertThat(Provision.lines(read("云江省渡口建设标准", "1　总则", "1.1　2024年前的渡口除外。", "1.2　渡船除外。")))
                .containsExactly("1　总则", "1.1　2024年前的渡口除外。", "1.2　渡船除外。");
    }

    private static List<Provision> read(String... lines) {
        return Reading.of(lines).text().provisions();
    }

    private static List<String> addresses(String... lines) {
        return addresses(read(lines));
    }

    private static List<String> addresses(List<? extends Provision> provisions) {
        List<String> addresses = new ArrayList<>();
        for (Provision provision : provisions) {
            if (provision instanceof NumberedSection section) {
                addresses.add(section.number());
            }
            addresses.addAll(addresses(provision.children()));
        }
        return addresses;
    }
}
