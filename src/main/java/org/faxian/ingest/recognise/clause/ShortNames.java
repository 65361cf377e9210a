package org.faxian.ingest.recognise.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.QuotedName;
import org.faxian.text.Blanks;
import org.faxian.text.Letters;

/** The short names that a text defines for others: 《云江省桥梁管理办法》（以下简称《办法》）. */
final class ShortNames {
    private static final Pattern DEFINED = Pattern.compile(
            "^[^《》。；]{0,40}[（(][^（）()《》]{0,30}?(?:以下|下)?(?:分别)?简称[：:]?[《“](?<short>[^《》“”]{1,40})[》”][）)]");

    private final Map<String, String> fullNames = new HashMap<>();

    private ShortNames() {}

    static ShortNames in(List<String> lines) {
        ShortNames names = new ShortNames();
        lines.stream()
                .filter(line -> line.contains("简称") && line.indexOf('《') >= 0)
                .forEach(names::read);
        return names;
    }

    private void read(String line) {
        for (QuotedName name : QuotedName.all(line)) {
            DEFINED.matcher(line.substring(name.end()))
                    .results()
                    .forEach(short1 -> fullNames.putIfAbsent(Letters.in(short1.group(1)), Blanks.strip(name.text())));
        }
    }

    /** Returns the clauses with short names replaced by full names. */
    List<OperativeClause> writtenOut(List<OperativeClause> clauses) {
        return clauses.stream()
                .map(clause -> clause.title()
                        .flatMap(title -> Optional.ofNullable(fullNames.get(Letters.in(title))))
                        .map(clause::withTitle)
                        .orElse(clause))
                .distinct()
                .toList();
    }
}
