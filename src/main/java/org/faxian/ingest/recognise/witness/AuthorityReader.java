package org.faxian.ingest.recognise.witness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.ingest.recognise.head.HeadLine;
import org.faxian.ingest.recognise.head.HistoryEntry;
import org.faxian.ingest.recognise.head.HistoryEntry.Act;
import org.faxian.ingest.recognise.head.IssuerNames;
import org.faxian.ingest.recognise.head.NumberReader;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.ingest.recognise.line.Places;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Provenance;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** Reader for the issuing authorities of a text, from its most reliable source. */
public final class AuthorityReader {
    private static final Pattern COURTS = Pattern.compile(
            "^(最高人民(?:法院|检察院)(?:[、 　]?最高人民(?:法院|检察院))?(?:[、 　][\\p{IsHan}]{2,12}?)*)[ 　]?(?:关于|印发|办公厅关于)");
    private static final Pattern TERM_OF_OFFICE =
            Pattern.compile("第[〇零一二三四五六七八九十百0-9]{1,4}届|(?<=[省市区州县])[一二三四五六七八九十]{1,3}届");
    private static final Pattern CONGRESS = Pattern.compile("人民代表大会|人大");
    private static final Pattern TITLE_LEAD =
            Pattern.compile("^([\\p{IsHan}、 　（）()]{2,240}?)[ 　]?(?:关于|印发|转发|批转|公告$|通告$)");
    private static final Pattern MAKER =
            Pattern.compile("(?:^|[，。,])([\\p{IsHan}、 　]{3,80}?)(?:决定)?(?:重新)?(?:制定|修订|制订)了?《");
    private static final Pattern ADOPTERS = Pattern.compile("经([\\p{IsHan}、]{4,100}?)(?:审议|讨论)?(?:通过|同意)[，,]");
    /** In lines and in characters from the beginning of the text. */
    private static final int OPENING = 12;

    private static final int LONGEST_OPENING = 2000;
    private static final Pattern AMENDER = Pattern.compile("《([\\p{IsHan}、]{2,40}?(?:人民代表大会常务委员会|人民代表大会|国务院|人民政府))关于");
    private static final Pattern EXPLAINS = Pattern.compile("由([\\p{IsHan}、]{2,80}?)(?:负责|进行|予以)?解释");
    private static final Pattern RED_HEAD = Pattern.compile("^(.{2,50}?)(?:文件|令|公告)$");

    private final TextOutline outline;
    private final String title;
    private final List<DocumentNumber> numbers;
    private final List<HistoryEntry> history;
    private final PageFacts page;

    public AuthorityReader(
            TextOutline outline,
            String title,
            List<HistoryEntry> history,
            List<DocumentNumber> numbers,
            PageFacts page) {
        this.numbers = List.copyOf(numbers);
        this.outline = outline;
        this.title = title;
        this.history = history;
        this.page = page;
    }

    /** Returns the issuing authorities from the first witness that names any. */
    public List<String> read(Provenances provenances) {
        return provenances.first(Field.AUTHORITIES, witnesses()).orElse(List.of());
    }

    /** Returns the witnesses in order: titles and page tables, then signatures, then conclusions. */
    private List<Witness<List<String>>> witnesses() {
        return List.of(
                Witness.ofAll(Provenance.HEADER, this::fromHeader),
                Witness.ofAll(Provenance.HEADER, this::fromTitle),
                Witness.ofAll(Provenance.CATALOGUE_TABLE, page::authorities),
                Witness.ofAll(Provenance.BODY, this::signers),
                Witness.ofAll(Provenance.CONCLUDED, this::fromAmendments),
                Witness.ofAll(Provenance.PAGE_META, () -> page.source().stream().toList()),
                Witness.ofAll(Provenance.CONCLUDED, this::issuerInBody),
                Witness.ofAll(Provenance.BODY, this::fromImprint),
                Witness.ofAll(Provenance.CONCLUDED, this::titledForItself));
    }

    private List<String> fromHeader() {
        Matcher courts = COURTS.matcher(title);
        if (courts.find()) {
            return List.of(courts.group(1).split("[、 　]+"));
        }
        List<String> congress = congress();
        if (!congress.isEmpty()) {
            return congress;
        }
        List<String> issuers = issuers();
        if (!issuers.isEmpty()) {
            return issuers;
        }
        List<String> redHead = redHead();
        if (!redHead.isEmpty()) {
            // The red head of a joint letter may name only its first issuer; the title names all of them.
            return Stream.of(fromTitle(), joined())
                    .filter(names -> names.containsAll(redHead))
                    .findFirst()
                    .orElse(redHead);
        }
        return byFirst(Act.ADOPTED).stream()
                .map(AuthorityReader::permanent)
                .map(this::ofPlace)
                .toList();
    }

    /** Returns the bodies that adopted the text according to a joint order: 经财政部、中国人民银行审议通过. */
    private List<String> joined() {
        return outline.heading().stream()
                .filter(line -> line.length() < 1000)
                .map(ADOPTERS::matcher)
                .filter(Matcher::find)
                .map(m -> IssuerNames.in(m.group(1)))
                .filter(names -> names.stream().allMatch(IssuerNames::isName))
                .findFirst()
                .map(AuthorityReader::bodies)
                .orElse(List.of());
    }

    private String ofPlace(String body) {
        return Places.inFull(body, title);
    }

    /** Returns the people's congress that adopted the text; a name without the place (市人大) is ignored. */
    private List<String> congress() {
        return by(Act.ADOPTED).stream()
                .filter(body -> CONGRESS.matcher(body).find())
                .map(AuthorityReader::permanent)
                .filter(body -> !body.matches("^[省市州县].*"))
                .distinct()
                .toList();
    }

    /**
     * Returns the bodies that promulgated the text, except the president (主席), who promulgates texts of the congress.
     */
    private List<String> issuers() {
        return byFirst(Act.PROMULGATED).stream()
                .filter(body -> !body.endsWith("主席"))
                .map(AuthorityReader::permanent)
                .map(this::ofPlace)
                .map(this::inFull)
                .distinct()
                .toList();
    }

    private List<String> by(Act act) {
        return history.stream()
                .filter(e -> e.act() == act)
                .flatMap(e -> e.by().stream())
                .toList();
    }

    private List<String> byFirst(Act act) {
        return history.stream()
                .filter(e -> e.act() == act)
                .findFirst()
                .map(HistoryEntry::by)
                .orElse(List.of());
    }

    private List<String> redHead() {
        // An order with names on several lines is already joined.
        Set<String> names = new LinkedHashSet<>(
                numbers.stream().flatMap(AuthorityReader::issuersOf).toList());
        List<String> block = outline.titleBlock();
        for (int i = 0; i < block.size(); i++) {
            String line = block.get(i);
            if (i + 1 < block.size()
                    && ClosingLine.isAuthority(line)
                    && !NumberReader.ownLine(block.get(i + 1)).isEmpty()) {
                names.addAll(IssuerNames.in(line));
            }
            Matcher m = RED_HEAD.matcher(line);
            if (HeadLine.isIssuing(line) && m.matches()) {
                // Emblems and stains of a scan are read as marks before the name.
                names.addAll(
                        IssuerNames.in(m.group(1).replaceFirst("^.*[^\\p{IsHan}、（）()\\s\\p{Z}](?=\\p{IsHan})", "")));
            }
            NumberReader.on(line).stream()
                    .filter(DocumentNumber.Order.class::isInstance)
                    .flatMap(n ->
                            Stream.of(((DocumentNumber.Order) n).authority().split("、")))
                    .filter(IssuerNames::isName)
                    .forEach(names::add);
        }
        return names.stream()
                .map(AuthorityReader::permanent)
                .filter(name -> name.length() > 2)
                .distinct()
                .toList();
    }

    private static Stream<String> issuersOf(DocumentNumber number) {
        return number instanceof DocumentNumber.Order order
                ? Stream.of(order.authority().split("、")).filter(IssuerNames::isName)
                : Stream.empty();
    }

    /** Returns the signers: the names above the date, of the letter if the text has one. */
    private List<String> signers() {
        List<String> letter = namesBeforeDate(outline.letter());
        return letter.isEmpty() ? namesBeforeDate(outline.signature()) : letter;
    }

    private static List<String> namesBeforeDate(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            if (ClosingLine.isImprint(line)) {
                continue;
            }
            String bare = Blanks.strip(line.length() > 100 ? "" : line.replaceFirst(DateReader.WRITTEN + ".*$", ""));
            if (!bare.isEmpty() && ClosingLine.isAuthority(bare)) {
                names.addAll(IssuerNames.in(bare.replaceAll("[（(](?:章|印章)[)）]", "")));
            }
        }
        return bodies(names);
    }

    /** Returns the office that printed the letter; it belongs to the authority or is the authority. */
    private List<String> fromImprint() {
        return Stream.concat(outline.letter().stream(), outline.signature().stream())
                .filter(ClosingLine::isImprint)
                .map(line -> Blanks.strip(line.replaceFirst(DateReader.WRITTEN + ".*$", "")))
                .findFirst()
                .map(IssuerNames::in)
                .map(AuthorityReader::bodies)
                .orElse(List.of());
    }

    private static List<String> bodies(List<String> names) {
        return names.stream()
                .filter(n -> n.length() > 2)
                .map(AuthorityReader::permanent)
                .distinct()
                .toList();
    }

    /** Returns the bodies before 关于, 印发 or 转发, or the issuers of an announcement. */
    private List<String> fromTitle() {
        Matcher m = TITLE_LEAD.matcher(title);
        if (!m.find()) {
            return List.of();
        }
        List<String> names = IssuerNames.in(m.group(1));
        return names.stream().allMatch(IssuerNames::isName) ? bodies(names) : List.of();
    }

    /** Returns the issuers named on an order page without a red head: 中国人民银行制定了《…》. */
    private List<String> issuerInBody() {
        List<String> opening = new ArrayList<>(outline.heading());
        opening.addAll(outline.introduction());
        opening.addAll(outline.body().lines());
        String text = String.join("", opening.subList(0, Math.min(OPENING, opening.size())));
        Matcher m = MAKER.matcher(text.substring(0, Math.min(text.length(), LONGEST_OPENING)));
        while (m.find()) {
            List<String> names = IssuerNames.in(m.group(1));
            if (names.stream().allMatch(IssuerNames::isName)) {
                return bodies(names);
            }
        }
        return List.of();
    }

    /** Returns the body with which the title begins; it makes rules for itself: 中国人民银行…应急预案管理办法. */
    private List<String> titledForItself() {
        return IssuerNames.nationalAtStart(title).stream().toList();
    }

    private List<String> fromAmendments() {
        for (HistoryEntry entry : history) {
            if (entry.act() == Act.AMENDED) {
                Optional<String> body =
                        entry.by().stream().filter(b -> b.length() > 2).findFirst();
                Matcher named = AMENDER.matcher(entry.text());
                if (body.isPresent()) {
                    return List.of(permanent(body.get()));
                }
                if (named.find()) {
                    return List.of(permanent(named.group(1)));
                }
            }
        }
        return List.of();
    }

    /** Returns the body without its term of office or meeting, so that it has one name over the years. */
    static String permanent(String body) {
        String name = TERM_OF_OFFICE.matcher(body).replaceAll("").replaceFirst("常(?:务委员|委员会|务员会|务委员会会|务委会)$", "常务委员会");
        if (name.startsWith("最高人民")) {
            return name.replaceFirst("(?<=院)(?:审判委员会|检察委员会)$", "");
        }
        return name.replaceFirst("第?[一二三四五六七八九十0-9]{1,3}次.{0,6}会议$", "")
                .replaceFirst("人大常委会$", "人民代表大会常务委员会")
                .replaceFirst("人民代表大会常委会$", "人民代表大会常务委员会")
                .replaceFirst("人大$", "人民代表大会")
                .replaceFirst("^中华人民共和国(?!主席)(?=.)", "");
    }

    /** Returns the full name for a short name (海关、食品药品监管局), if the text says who interprets it. */
    private String inFull(String name) {
        for (int i = outline.body().size() - 1; i >= 0; i--) {
            Matcher m = EXPLAINS.matcher(outline.body().line(i));
            while (m.find()) {
                String names = m.group(1).replaceFirst("^中华人民共和国", "");
                for (String full : names.split("[、和及与]|会同|商")) {
                    if (full.length() > name.length() && abbreviates(name, full)) {
                        return full;
                    }
                }
            }
        }
        return name;
    }

    private static boolean abbreviates(String name, String full) {
        return isShortFor(name, full) && full.charAt(full.length() - 1) == name.charAt(name.length() - 1);
    }

    /** Returns whether the full name contains the characters of the name in their order: 省政府办公厅, 国家发改委. */
    static boolean isShortFor(String name, String full) {
        int next = 0;
        for (int i = 0; i < full.length() && next < name.length(); i++) {
            next += full.charAt(i) == name.charAt(next) ? 1 : 0;
        }
        return next == name.length();
    }
}
