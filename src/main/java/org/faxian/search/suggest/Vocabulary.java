package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faxian.analysis.Pinyin;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Entry.Days;

/**
 * The titles, numbers and frequent terms of one commit, searchable by prefix, substring, pinyin and pinyin initials.
 */
public final class Vocabulary {
    /** Maximum number of suggestions. */
    public static final int MOST = 10;

    /** With fewer matches by text, the typed text may be misspelled. */
    private static final int LITTLE = 3;

    private final TextAnalysis analysis;
    private final List<Entry> entries;
    private final SuffixIndex texts;
    private final SuffixIndex sounds;
    private final SuffixIndex initials;
    private final EditDistanceIndex neighbours;
    private final Map<String, Integer> times;
    private final int most;

    /** How an entry matches the typed text, best first. */
    private enum Match {
        TEXT_WHOLE(true),
        TEXT_BEGINS(false),
        SOUND_WHOLE(true),
        INITIALS_WHOLE(true),
        TEXT_HOLDS(false),
        DIFFERS_BY_ONE(true),
        SOUND_BEGINS(false),
        INITIALS_BEGINS(false),
        SOUND_HOLDS(false),
        INITIALS_HOLDS(false);

        private final boolean whole;

        Match(boolean whole) {
            this.whole = whole;
        }
    }

    /** A way to type a text, with the kinds of match that it yields. */
    private enum Way {
        TEXT(Match.TEXT_WHOLE, Match.TEXT_BEGINS, Match.TEXT_HOLDS),
        SOUND(Match.SOUND_WHOLE, Match.SOUND_BEGINS, Match.SOUND_HOLDS),
        INITIALS(Match.INITIALS_WHOLE, Match.INITIALS_BEGINS, Match.INITIALS_HOLDS);

        private final Match whole;
        private final Match begins;
        private final Match holds;

        Way(Match whole, Match begins, Match holds) {
            this.whole = whole;
            this.begins = begins;
            this.holds = holds;
        }
    }

    /** A matching entry. */
    private record Found(Entry entry, Match match, int weight) {
        private static final Comparator<Found> ORDER = Comparator.comparing(Found::match)
                .thenComparing(Found::isLongerThanTyped)
                .thenComparing(Comparator.comparingInt(Found::weight).reversed())
                .thenComparingInt(found -> found.entry.key().length())
                .thenComparing(found -> found.entry.suggestion().text());

        /** Sorts 专利法 before 中华人民共和国专利法 if 专利法 was typed. */
        private boolean isLongerThanTyped() {
            return match.whole && entry.suggestion().type() == Suggestion.Type.TITLE;
        }
    }

    Vocabulary(List<Entry> entries, TextAnalysis analysis) {
        this.analysis = analysis;
        this.entries = List.copyOf(entries);
        List<List<String>> syllables =
                entries.stream().map(entry -> Pinyin.syllables(entry.key())).toList();
        texts = new SuffixIndex(
                entries.stream().map(entry -> everywhere(entry.key())).toList());
        sounds = new SuffixIndex(syllables.stream().map(Vocabulary::bySyllables).toList());
        initials = new SuffixIndex(syllables.stream()
                .map(Pinyin::initials)
                .map(Vocabulary::everywhere)
                .toList());
        neighbours = new EditDistanceIndex(entries.stream().map(Entry::key).toList());
        times = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.suggestion().type() == Suggestion.Type.TERM) {
                times.put(entry.key(), entry.weight());
            }
        }
        most = entries.stream()
                .filter(entry -> entry.suggestion().type() == Suggestion.Type.TERM)
                .mapToInt(Entry::weight)
                .reduce(1, Math::max);
    }

    /** Creates a vocabulary whose entries differ from the former ones in their days only. */
    private Vocabulary(Vocabulary former, List<Entry> entries) {
        this.analysis = former.analysis;
        this.entries = List.copyOf(entries);
        this.texts = former.texts;
        this.sounds = former.sounds;
        this.initials = former.initials;
        this.neighbours = former.neighbours;
        this.times = former.times;
        this.most = former.most;
    }

    /** Returns the vocabulary of a commit, built on first use. */
    public static Vocabulary of(Snapshot snapshot, TextAnalysis analysis) {
        return snapshot.derived(
                Vocabulary.class,
                commit -> new Vocabulary(Entries.of(commit, analysis), analysis),
                (former, decided, commit) -> former.updated(decided));
    }

    private Vocabulary updated(List<Regulation> decided) {
        Map<RegulationId, List<Days>> days = new HashMap<>();
        decided.forEach(regulation -> days.put(regulation.id(), Days.of(regulation)));
        return new Vocabulary(
                this,
                entries.stream()
                        .map(entry -> entry.suggestion()
                                .regulation()
                                .flatMap(id -> Optional.ofNullable(days.get(id)))
                                .map(entry::on)
                                .orElse(entry))
                        .toList());
    }

    /**
     * Returns suggestions for the typed text, best first; at most {@value #MOST}.
     *
     * @param day reference day: entries not in force on it come last, entries not yet known are left out
     */
    public List<Suggestion> suggest(String typed, LocalDate day) {
        String key = Entries.key(typed, analysis);
        int length = key.codePointCount(0, key.length());
        boolean latin = key.chars().allMatch(c -> c < 0x80);
        Map<Integer, Match> matches = new HashMap<>();
        find(Way.TEXT, key, length > 1, matches);
        if (latin) {
            find(Way.INITIALS, key, length > 1, matches);
        }
        if (!latin && matches.size() < LITTLE) {
            findMixed(key, matches);
        }
        if (latin || matches.size() < LITTLE) {
            find(Way.SOUND, Pinyin.ofTyped(latin ? typed : key), length > (latin ? 1 : 2), matches);
            neighbours.of(key).forEach(near -> matches.merge(near, Match.DIFFERS_BY_ONE, Vocabulary::better));
        }
        Map<String, Suggestion> byText = new LinkedHashMap<>();
        best(matches, day).stream()
                .map(found -> found.entry().suggestion())
                .takeWhile(one -> byText.size() < MOST)
                .forEach(one -> byText.putIfAbsent(one.text(), one));
        return List.copyOf(byText.values());
    }

    /**
     * Returns the keys that sound like the whole text or differ from it by one character, ordered by match and weight.
     */
    List<String> alike(String text, LocalDate day) {
        String key = Entries.key(text, analysis);
        Map<Integer, Match> matches = new HashMap<>();
        find(Way.SOUND, Pinyin.ofTyped(key), false, matches);
        if (key.chars().allMatch(c -> c < 0x80)) {
            find(Way.INITIALS, key, false, matches);
        }
        neighbours.of(key).forEach(near -> matches.merge(near, Match.DIFFERS_BY_ONE, Vocabulary::better));
        matches.values().removeIf(match -> !match.whole);
        return best(matches, day).stream()
                .map(found -> found.entry().key())
                .filter(other -> !other.equals(key))
                .distinct()
                .toList();
    }

    /**
     * Returns parts of entries that sound like the text and have the same number of characters, highest weight first.
     */
    List<String> partsAlike(String key, LocalDate day) {
        List<String> syllables = Pinyin.syllables(key);
        String sound = Pinyin.whole(syllables);
        Map<String, Integer> parts = new HashMap<>();
        sounds.find(sound, (number, from) -> {
            Entry entry = entries.get(number);
            List<Integer> starts = bySyllables(Pinyin.syllables(entry.key())).starts();
            int at = starts.indexOf(from);
            int end = at + syllables.size();
            boolean oneEach = entry.key().length() == starts.size();
            if (oneEach
                    && end <= starts.size()
                    && Pinyin.syllables(entry.key()).subList(at, end).equals(syllables)) {
                String part = entry.key().substring(at, end);
                entry.weightOn(day)
                        .filter(weight -> !part.equals(key))
                        .ifPresent(weight -> parts.merge(part, weight, Integer::sum));
            }
        });
        return parts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Returns the number of occurrences of a frequent term in the sampled text. */
    Optional<Integer> times(String term) {
        return Optional.ofNullable(times.get(term));
    }

    /** Returns the number of occurrences of the most frequent term. */
    int most() {
        return most;
    }

    /** Returns whether an entry contains the text. */
    boolean holds(String key) {
        List<Integer> found = new ArrayList<>();
        texts.find(key, (text, from) -> found.add(text));
        return !found.isEmpty();
    }

    /** Returns the number of entries of each type. */
    @Override
    public String toString() {
        Map<Suggestion.Type, Long> sizes = entries.stream()
                .collect(
                        Collectors.groupingBy(entry -> entry.suggestion().type(), TreeMap::new, Collectors.counting()));
        return "vocabulary " + sizes;
    }

    /**
     * Finds entries by one way of typing.
     *
     * @param inside whether to match inside an entry as well; too many entries contain any single character
     */
    private void find(Way way, String typed, boolean inside, Map<Integer, Match> matches) {
        SuffixIndex index =
                switch (way) {
                    case TEXT -> texts;
                    case SOUND -> sounds;
                    case INITIALS -> initials;
                };
        index.find(typed, (text, from) -> {
            if (from == 0) {
                boolean whole = index.length(text) == typed.length();
                matches.merge(text, whole ? way.whole : way.begins, Vocabulary::better);
            } else if (inside) {
                matches.merge(text, way.holds, Vocabulary::better);
            }
        });
    }

    /** Finds entries of which some characters are typed as they are and others by their initials: 行政cf for 行政处罚. */
    private void findMixed(String typed, Map<Integer, Match> matches) {
        String letters = Pinyin.initials(Pinyin.syllables(typed));
        if (letters.length() != typed.length() || typed.chars().noneMatch(c -> c < 0x80)) {
            return;
        }
        initials.find(letters, (text, from) -> {
            String whole = entries.get(text).key();
            boolean oneEach = initials.length(text) == whole.length();
            if (oneEach
                    && IntStream.range(0, typed.length())
                            .allMatch(i -> typed.charAt(i) < 0x80 || typed.charAt(i) == whole.charAt(from + i))) {
                matches.merge(text, from == 0 ? Way.INITIALS.begins : Way.INITIALS.holds, Vocabulary::better);
            }
        });
    }

    private static Match better(Match one, Match other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private List<Found> best(Map<Integer, Match> matches, LocalDate day) {
        List<Found> found = new ArrayList<>();
        matches.forEach((number, match) -> {
            Entry entry = entries.get(number);
            entry.weightOn(day).ifPresent(weight -> found.add(new Found(entry, match, weight)));
        });
        found.sort(Found.ORDER);
        return found;
    }

    private static SuffixIndex.Text everywhere(String text) {
        return new SuffixIndex.Text(
                text, IntStream.range(0, text.length()).boxed().toList());
    }

    private static SuffixIndex.Text bySyllables(List<String> syllables) {
        List<Integer> starts = new ArrayList<>();
        int at = 0;
        for (String syllable : syllables) {
            starts.add(at);
            at += syllable.length();
        }
        return new SuffixIndex.Text(Pinyin.whole(syllables), starts);
    }
}
