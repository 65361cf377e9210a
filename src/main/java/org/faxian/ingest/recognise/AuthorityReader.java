package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.HistoryEntry.Act;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata.Field;
import org.faxian.regulation.Provenance;

/** Concludes which authorities issued a text, from the strongest of its marks. */
final class AuthorityReader {
    private static final Pattern COURTS = Pattern.compile(
            "^(最高人民(?:法院|检察院)(?:[、 　]?最高人民(?:法院|检察院))?(?:[、 　][\\p{IsHan}]{2,12}?)*)[ 　]?(?:关于|印发|办公厅关于)");
    private static final Pattern TERM_OF_OFFICE =
            Pattern.compile("第[〇零一二三四五六七八九十百0-9]{1,4}届|(?<=[省市区州县])[一二三四五六七八九十]{1,3}届");
    private static final Pattern CONGRESS = Pattern.compile("人民代表大会|人大");
    private static final Pattern TITLE_LEAD =
            Pattern.compile("^([\\p{IsHan}、 　]{2,60}?(?:政府|办公厅|办公室|委员会|部|局|署|厅|院|委|会))[ 　]?(?:关于|印发|转发|批转)");
    private static final Pattern AMENDER = Pattern.compile("《([\\p{IsHan}、]{2,40}?(?:人民代表大会常务委员会|人民代表大会|国务院|人民政府))关于");
    private static final Pattern EXPLAINS = Pattern.compile("由([\\p{IsHan}、]{2,80}?)(?:负责|进行|予以)?解释");
    private static final Pattern RED_HEAD = Pattern.compile("^(.{2,50}?)(?:文件|令|公告)$");

    private final TextOutline outline;
    private final List<HistoryEntry> history;
    private final PageFacts page;

    AuthorityReader(TextOutline outline, List<HistoryEntry> history, PageFacts page) {
        this.outline = outline;
        this.history = history;
        this.page = page;
    }

    List<String> read(Provenances provenances) {
        List<String> header = fromHeader();
        if (!header.isEmpty()) {
            return provenances.from(Field.AUTHORITIES, Provenance.HEADER, header);
        }
        List<String> closing = signers();
        if (!closing.isEmpty()) {
            return provenances.from(Field.AUTHORITIES, Provenance.BODY, closing);
        }
        List<String> titled = fromTitle();
        if (!titled.isEmpty()) {
            return provenances.from(Field.AUTHORITIES, Provenance.HEADER, titled);
        }
        List<String> listed = page.authorities();
        if (!listed.isEmpty()) {
            return provenances.from(Field.AUTHORITIES, Provenance.CATALOGUE_TABLE, listed);
        }
        List<String> amenders = provenances.from(Field.AUTHORITIES, Provenance.CONCLUDED, fromAmendments());
        return amenders.isEmpty()
                ? provenances.from(
                        Field.AUTHORITIES,
                        Provenance.PAGE_META,
                        page.source().stream().toList())
                : amenders;
    }

    private List<String> fromHeader() {
        Matcher courts = COURTS.matcher(outline.title().orElse(""));
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
        return redHead.isEmpty()
                ? byFirst(Act.ADOPTED).stream()
                        .map(AuthorityReader::permanent)
                        .map(this::ofPlace)
                        .toList()
                : redHead;
    }

    private String ofPlace(String body) {
        return Places.inFull(body, outline.title().orElse(""));
    }

    /** A people's congress that adopted the text; a name that leaves the place out (市人大) is no help. */
    private List<String> congress() {
        return by(Act.ADOPTED).stream()
                .filter(body -> CONGRESS.matcher(body).find())
                .map(AuthorityReader::permanent)
                .filter(body -> !body.matches("^[省市州县].*"))
                .distinct()
                .toList();
    }

    /** Who promulgated the text; the president (主席) promulgates what the congress makes. */
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
        Set<String> names = new LinkedHashSet<>();
        for (String line : outline.titleBlock()) {
            Matcher m = RED_HEAD.matcher(Blanks.drop(line));
            if (HeadLine.isIssuing(line) && m.matches()) {
                // A scan's emblems and stains come out as marks before the name.
                names.add(permanent(m.group(1).replaceFirst("^.*[^\\p{IsHan}、（）()](?=\\p{IsHan})", "")));
            }
            NumberReader.ownLine(line).stream()
                    .filter(DocumentNumber.Order.class::isInstance)
                    .map(n -> permanent(((DocumentNumber.Order) n).authority()))
                    .filter(name -> name.length() > 2)
                    .forEach(names::add);
        }
        return names.stream()
                .flatMap(n -> List.of(n.split("、")).stream())
                .filter(n -> !n.isEmpty())
                .toList();
    }

    private List<String> signers() {
        List<String> letter = namesBeforeDate(outline.letter());
        return letter.isEmpty() ? namesBeforeDate(outline.signature()) : letter;
    }

    private static List<String> namesBeforeDate(List<String> lines) {
        List<String> names = new ArrayList<>();
        for (String line : lines) {
            String bare = Blanks.strip(line.length() > 100 ? "" : line.replaceFirst(DateReader.WRITTEN + ".*$", ""));
            if (!bare.isEmpty() && Closing.isAuthority(bare)) {
                names.addAll(List.of(bare.replaceAll("[（(](?:章|印章)[)）]", "").split("[、\\s　]+")));
            }
        }
        return names.stream()
                .filter(n -> n.length() > 2)
                .map(AuthorityReader::permanent)
                .distinct()
                .toList();
    }

    private List<String> fromTitle() {
        Matcher m = TITLE_LEAD.matcher(outline.title().orElse(""));
        return m.find()
                ? Stream.of(m.group(1).split("[、 　]+"))
                        .map(AuthorityReader::permanent)
                        .toList()
                : List.of();
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

    /** The body without the term of office or meeting, so that it is one body through the years. */
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

    /** A short name (海关、食品药品监管局) in full, where the text says who interprets it. */
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
        int next = 0;
        for (int i = 0; i < full.length() && next < name.length(); i++) {
            next += full.charAt(i) == name.charAt(next) ? 1 : 0;
        }
        return next == name.length() && full.charAt(full.length() - 1) == name.charAt(name.length() - 1);
    }
}
