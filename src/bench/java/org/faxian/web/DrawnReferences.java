package org.faxian.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.fixture.NumberSpellings;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.Provision.Article;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.text.TitleKey;

/**
 * References drawn from an index with a fixed seed, each with the regulations that it may mean by title and number
 * alone.
 */
final class DrawnReferences {
    private static final Pattern PLACE = Pattern.compile("^\\p{IsHan}{2,6}?(?:自治区|自治州|省|市)(?=\\p{IsHan}{4,})");
    private static final Pattern CALLED =
            Pattern.compile("《(?<title>[^《》]{4,60})》[（(]以下(?:简称|称)(?:为)?[“《\"]*(?<short>\\p{IsHan}{2,20})[”》\"]*[）)]");
    private static final Pattern GENERIC =
            Pattern.compile("(?:本|该)?(?:法|条例|办法|规定|细则|决定|解释|通知|意见|方案|规则|准则|标准|规程|公约|协定|暂行条例|暂行规定|实施细则|章程)");
    private static final List<String> ELSEWHERE = List.of("云江省", "宁川市", "澜州市");

    private final Random random;
    private final TextAnalysis analysis;
    private final Snapshot snapshot;
    private final List<Regulation> regulations;

    DrawnReferences(Snapshot snapshot, TextAnalysis analysis, long seed) {
        this.random = new Random(seed);
        this.analysis = analysis;
        this.snapshot = snapshot;
        this.regulations = snapshot.regulations();
    }

    /**
     * A reference as written by a person.
     *
     * @param sort the way it was made
     * @param mayMean the addresses that it may mean, relative to {@code /regulations/}; empty if it means none in the
     *     index
     */
    record Drawn(String sort, String written, Set<String> mayMean) {}

    /** Draws 200 references times the factor, with a share for each sort. */
    List<Drawn> draw(int times) {
        return Stream.of(
                        some(numbers(), 40 * times),
                        some(titles(), 35 * times),
                        some(withoutPlace(), 20 * times),
                        some(abbreviations(), 20 * times),
                        some(citations(), 35 * times),
                        some(partialTitles(), 10 * times),
                        some(partialNumbers(), 10 * times),
                        some(wrongNumbers(), 10 * times),
                        some(wrongTitles(), 10 * times),
                        some(wrongCitations(), 10 * times))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<Drawn> some(List<Drawn> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private List<Drawn> numbers() {
        return shuffled(wholeNumbers())
                .map(number -> drawn("number", pick(NumberSpellings.of(number)), bears(number)))
                .toList();
    }

    private List<Drawn> titles() {
        return shuffled(titlesBorne())
                .map(title -> switch (random.nextInt(4)) {
                    case 0 -> drawn("title", title, isTitled(title));
                    case 1 -> drawn("title", "《" + title + "》", isTitled(title));
                    case 2 -> drawn("title", "根据《" + title + "》的规定", isTitled(title));
                    default -> withoutState(title);
                })
                .toList();
    }

    private Drawn withoutState(String title) {
        String bare = title.replaceFirst("^中华人民共和国", "");
        return drawn("title", bare, own -> keys(own).anyMatch(key -> key.value()
                .replaceFirst("^中华人民共和国", "")
                .equals(TitleKey.of(bare).value())));
    }

    /** Draws titles without their place: 消防条例 may mean that of any place. */
    private List<Drawn> withoutPlace() {
        return shuffled(titlesBorne())
                .filter(title -> PLACE.matcher(title).find())
                .map(title -> PLACE.matcher(title).replaceFirst(""))
                .distinct()
                .map(rest -> drawn("title without its place", rest, isShortFor(rest)))
                .toList();
    }

    /** Returns the regulations with exactly that title, else those with that title after their place. */
    private Predicate<Regulation> isShortFor(String rest) {
        Predicate<Regulation> isCalled = isCalled(rest);
        return regulations.stream().anyMatch(isCalled) ? isCalled : isOfAnyPlace(rest);
    }

    private static Predicate<Regulation> isCalled(String rest) {
        return isTitled(rest).or(isTitled("中华人民共和国" + rest));
    }

    private static Predicate<Regulation> isOfAnyPlace(String rest) {
        return own -> titles(own)
                .anyMatch(title -> title.endsWith(rest)
                        && PLACE.matcher(title).replaceFirst("").equals(rest));
    }

    /** Draws abbreviations introduced by texts, except generic ones that hold only within a text: 条例, 办法. */
    private List<Drawn> abbreviations() {
        Set<String> borne =
                titlesBorne().stream().map(title -> TitleKey.of(title).value()).collect(Collectors.toSet());
        Map<String, Set<String>> meant = new TreeMap<>();
        regulations.forEach(regulation -> regulation.versions().forEach(version -> snapshot.text(version.id())
                .orElseThrow()
                .lines()
                .forEach(line -> CALLED.matcher(line)
                        .results()
                        .filter(stated -> borne.contains(
                                TitleKey.of(stated.group("title")).value()))
                        .filter(stated ->
                                !GENERIC.matcher(stated.group("short")).matches())
                        .forEach(stated -> meant.computeIfAbsent(stated.group("short"), k -> new TreeSet<>())
                                .add(stated.group("title"))))));
        return shuffled(List.copyOf(meant.entrySet()))
                .map(stated -> drawn(
                        "abbreviation",
                        stated.getKey(),
                        stated.getValue().stream()
                                .map(DrawnReferences::isTitled)
                                .reduce(isCalled(stated.getKey()), Predicate::or)))
                .toList();
    }

    private List<Drawn> citations() {
        return cited().map(cited -> {
                    String written =
                            "《" + cited.title() + "》" + cited.article().number().label();
                    return new Drawn(
                            "citation",
                            switch (random.nextInt(3)) {
                                case 0 -> written;
                                case 1 ->
                                    cited.title() + cited.article().number().label();
                                default ->
                                    cited.title().replaceFirst("^中华人民共和国", "") + "第"
                                            + cited.article().number().main() + "条";
                            },
                            addresses(isTitled(cited.title())).stream()
                                    .map(id -> id + "/articles/"
                                            + cited.article().number().path())
                                    .collect(Collectors.toSet()));
                })
                .toList();
    }

    /** An article of the last version of a regulation. */
    private record Cited(String title, Article article, int articles) {}

    private Stream<Cited> cited() {
        return shuffled(regulations).flatMap(regulation -> {
            RegulationVersion version = regulation.versions().getLast();
            List<Article> articles = snapshot.text(version.id()).orElseThrow().articles().stream()
                    .filter(article -> article.number().occurrence() == 1
                            && article.number().inserted() == 0)
                    .toList();
            return articles.isEmpty()
                    ? Stream.empty()
                    : Stream.of(new Cited(version.metadata().title(), pick(articles), articles.size()));
        });
    }

    /** Draws titles reduced to every second word, which is too little to be certain. */
    private List<Drawn> partialTitles() {
        return shuffled(titlesBorne())
                .map(title -> {
                    List<String> words = analysis.words(title);
                    StringBuilder kept = new StringBuilder();
                    for (int i = 1; i < words.size(); i += 2) {
                        kept.append(words.get(i));
                    }
                    return kept.toString();
                })
                .filter(kept -> kept.length() > 3)
                .map(kept -> drawn("part of a title", kept, isShortFor(kept)))
                .toList();
    }

    /** Draws partial numbers such as 58号令 or 〔2022〕65号, which fit many documents. */
    private List<Drawn> partialNumbers() {
        return shuffled(wholeNumbers())
                .map(number -> switch (number) {
                    case DocumentNumber.Serial serial -> "〔" + serial.year() + "〕" + serial.serial() + "号";
                    case DocumentNumber.Order order -> order.serial() + "号" + order.form();
                })
                .map(written -> new Drawn("part of a number", written, Set.of()))
                .toList();
    }

    private List<Drawn> wrongNumbers() {
        return shuffled(wholeNumbers())
                .map(number -> switch (number) {
                    case DocumentNumber.Serial serial ->
                        serial.agencyCode() + "〔" + serial.year() + "〕" + (serial.serial() + 9_000) + "号";
                    case DocumentNumber.Order order ->
                        order.authority() + order.form() + "第" + (order.serial() + 90_000) + "号";
                })
                .map(written -> new Drawn("number of nothing", written, Set.of()))
                .toList();
    }

    /** Draws titles with another place or another subject; a similar title is not the intended one. */
    private List<Drawn> wrongTitles() {
        return shuffled(titlesBorne())
                .map(title -> {
                    Matcher place = PLACE.matcher(title);
                    String wrong = place.find()
                            ? place.replaceFirst(pick(ELSEWHERE))
                            : title.replaceFirst("(?<=.{2})\\p{IsHan}", "鲸");
                    return drawn("title of nothing", random.nextBoolean() ? wrong : "《" + wrong + "》", isTitled(wrong));
                })
                .toList();
    }

    private List<Drawn> wrongCitations() {
        return cited().map(cited -> new Drawn(
                        "citation of nothing", "《" + cited.title() + "》第" + (cited.articles() + 2_000) + "条", Set.of()))
                .toList();
    }

    private Drawn drawn(String sort, String written, Predicate<Regulation> mayBe) {
        return new Drawn(sort, written, addresses(mayBe));
    }

    private Set<String> addresses(Predicate<Regulation> mayBe) {
        return regulations.stream()
                .filter(mayBe)
                .map(one -> one.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Predicate<Regulation> isTitled(String title) {
        TitleKey key = TitleKey.of(title);
        return own -> keys(own).anyMatch(key::equals);
    }

    private static Predicate<Regulation> bears(DocumentNumber number) {
        return own ->
                captions(own).flatMap(caption -> caption.numbers().stream()).anyMatch(number::sameAs);
    }

    private static Stream<Caption> captions(Regulation regulation) {
        return regulation.versions().stream().map(version -> version.metadata().caption());
    }

    private static Stream<String> titles(Regulation regulation) {
        return captions(regulation)
                .flatMap(caption -> Stream.concat(Stream.of(caption.title()), caption.attachedTitle().stream()));
    }

    private static Stream<TitleKey> keys(Regulation regulation) {
        return titles(regulation).map(TitleKey::of);
    }

    private List<String> titlesBorne() {
        return new ArrayList<>(new TreeSet<>(regulations.stream()
                .map(regulation -> regulation.versions().getLast().metadata().title())
                .toList()));
    }

    /** Returns the complete numbers; an order without its authority is not complete. */
    private List<DocumentNumber> wholeNumbers() {
        Set<String> seen = new HashSet<>();
        return regulations.stream()
                .flatMap(DrawnReferences::captions)
                .flatMap(caption -> caption.numbers().stream())
                .filter(number -> !(number instanceof DocumentNumber.Order order
                        && order.authority().isEmpty()))
                .filter(number -> seen.add(number.canonical()))
                .toList();
    }

    private <T> Stream<T> shuffled(List<T> all) {
        List<T> own = new ArrayList<>(all);
        Collections.shuffle(own, random);
        return own.stream();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
