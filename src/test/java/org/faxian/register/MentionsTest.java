package org.faxian.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTest {
    private static final RegisteredSource BRIDGES = Sources.titled("云江省桥梁管理办法")
            .effective("2012-06-01")
            .text("桥梁每年检查一次。")
            .in("桥梁.txt");

    private static int citedBy(RegisteredSource... others) {
        List<RegisteredSource> all = new java.util.ArrayList<>(List.of(others));
        all.add(BRIDGES);
        return Register.of(all).regulations().stream()
                .filter(one -> one.versions().getLast().metadata().title().equals("云江省桥梁管理办法"))
                .findFirst()
                .orElseThrow()
                .citedBy();
    }

    private static RegisteredSource naming(String title, String text) {
        return Sources.titled(title).effective("2020-01-01").text(text).in(title + ".txt");
    }

    @Test
    void a_regulation_knows_how_many_others_name_it_each_once_and_itself_left_out() {
        RegisteredSource itself = Sources.titled("云江省桥梁管理办法")
                .firstEffective("2012-06-01")
                .effective("2018-09-01")
                .text("《云江省桥梁管理办法》公布以前的桥梁，半年以内检查两次。")
                .in("桥梁2018.txt");

        assertThat(citedBy()).isZero();
        assertThat(citedBy(
                        naming("云江省隧道管理办法", "隧道依照《云江省桥梁管理办法》检查，《云江省桥梁管理办法》没有规定的除外。"),
                        naming("云江省渡口管理办法", "渡口的桥梁适用《云江省桥梁管理办法》。"),
                        naming("云江省路灯管理办法", "桥梁上的路灯每月检查。"),
                        itself))
                .isEqualTo(2);
    }
}
