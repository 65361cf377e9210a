package org.faxian.search.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PlaceNames;
import org.faxian.search.engine.SearchQuery.Question;
import org.faxian.search.names.Authorities;
import org.faxian.search.query.UnderstoodQuery.Meaning;

/**
 * The question that a line asks.
 *
 * @param preferences the place and the authority that the line names beside its subject
 */
record LineQuestion(Question question, List<Preference> preferences) {
    /** Words that say nothing of the subject. */
    private static final Set<String> EMPTY = Set.of("的", "了", "是", "在", "有", "和", "与", "我", "吧", "啊", "呢", "吗", "被");

    /** A place or an authority whose documents come first, by the name in the line. */
    record Preference(Meaning meaning, String name) {}

    LineQuestion {
        preferences = List.copyOf(preferences);
    }

    /**
     * A reader of questions.
     *
     * @param authorities returns the authority that a line names
     */
    record Reader(
            TextAnalysis analysis, Gazetteer gazetteer, Function<String, Optional<Authorities.Mention>> authorities) {

        LineQuestion of(String topic) {
            List<Preference> preferences = new ArrayList<>();
            String focus = Focus.of(topic, analysis.segmenter());
            Optional<PlaceNames.Mention> place = place(focus);
            String local = place.map(one -> without(Meaning.PLACE, one.start(), one.end(), focus, preferences))
                    .orElse(focus);
            Optional<Authorities.Mention> authority = authorities
                    .apply(local)
                    .filter(one -> saysSomething(local.substring(0, one.start()) + local.substring(one.end())));
            String subject = authority
                    .map(one -> without(Meaning.AUTHORITY, one.start(), one.end(), local, preferences))
                    .orElse(local);
            return new LineQuestion(
                    question(
                            subject,
                            place,
                            authority.map(Authorities.Mention::names).orElse(Set.of())),
                    preferences);
        }

        private Question question(String subject, Optional<PlaceNames.Mention> place, Set<String> names) {
            List<String> segmented = analysis.words(subject);
            List<String> telling = segmented.stream()
                    .filter(word -> !EMPTY.contains(word))
                    .distinct()
                    .toList();
            return new Question(
                    subject,
                    telling.isEmpty() ? segmented : telling,
                    analysis.synonyms().related(subject, segmented),
                    place.map(PlaceNames.Mention::region),
                    names,
                    Optional.empty());
        }

        /** Returns the place that the line names beside a subject. */
        private Optional<PlaceNames.Mention> place(String line) {
            BitSet within = new BitSet();
            analysis.segmenter().words(line).forEach(word -> within.set(word.start() + 1, word.end()));
            return gazetteer
                    .mentioned(line, offset -> !within.get(offset))
                    .filter(one -> saysSomething(line.substring(0, one.start()) + line.substring(one.end())));
        }

        private boolean saysSomething(String rest) {
            return new CompleteQuery(analysis).saysSomething(rest);
        }

        private static String without(Meaning meaning, int start, int end, String line, List<Preference> preferences) {
            preferences.add(new Preference(meaning, line.substring(start, end)));
            return (line.substring(0, start) + " " + line.substring(end).replaceFirst("^的", "")).strip();
        }
    }
}
