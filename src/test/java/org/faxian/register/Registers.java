package org.faxian.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/** Sources shared by several tests of the register, with methods to query it. */
final class Registers {
    static final RegisteredSource OLD_RULE = Sources.titled("云江省路灯管理办法")
            .promulgated("2010-01-10")
            .effective("2010-03-01")
            .in("旧.txt");
    static final RegisteredSource NEW_RULE = Sources.titled("云江省照明管理规定")
            .promulgated("2020-01-10")
            .effective("2020-03-01")
            .repeals("云江省路灯管理办法")
            .in("新.txt");
    static final RegisteredSource FIRST_TEXT = Sources.titled("云江省桥梁管理办法")
            .promulgated("2012-05-01")
            .effective("2012-06-01")
            .text("桥梁应当每年检查一次，由县级人民政府负责。")
            .in("桥梁2012.txt");
    static final RegisteredSource AMENDED_TEXT = Sources.titled("云江省桥梁管理办法")
            .promulgated("2012-05-01")
            .firstEffective("2012-06-01")
            .effective("2018-09-01")
            .text("桥梁和隧道应当每半年检查两次，由市级交通主管部门负责组织实施。")
            .in("桥梁2018.txt");

    private Registers() {}

    static Regulation regulation(Register register, String title) {
        return register.regulations().stream()
                .filter(r -> r.versions().getLast().metadata().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static Validity validity(Register register, String title, String day) {
        LocalDate on = LocalDate.parse(day);
        return regulation(register, title).versionOn(on).timeline().validityOn(on);
    }

    static ValidityStatus status(Register register, String title, String day) {
        return validity(register, title, day).status();
    }

    static List<ProvisionReference> articles(int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(number -> ProvisionReference.to(ArticleNumber.of(number, 0)))
                .toList();
    }

    static ListedDocument listed(String row, String title, Optional<String> stated) {
        return new ListedDocument(
                row,
                Optional.of(title),
                List.of(),
                Optional.empty(),
                Map.of(),
                stated,
                List.of(),
                ListedDocument.End.UNTOLD,
                List.of());
    }

    static RegisteredSource repealing(String title, String number) {
        return Sources.titled("云江省人民政府关于废止部分文件的决定")
                .effective("2023-10-16")
                .clause(new OperativeClause(
                        Relation.Type.REPEALS,
                        title + "　" + number + "　废止",
                        Optional.of(title),
                        DocumentNumber.parse(number),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()))
                .in("决定.txt");
    }
}
