package org.faxian.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Line;
import org.faxian.search.engine.SearchQuery.Question;

/** A query with operators: its lines match completely, and rank what matches. */
final class Restriction {
    private Restriction() {}

    /** Returns the query as a line that finds only what matches all of its parts; unchanged if it has no line. */
    static SearchQuery of(SearchQuery query) {
        List<Question> questions = questions(query).toList();
        return questions.isEmpty() ? query : new Line(complete(query), together(questions), false, false);
    }

    private static Stream<Question> questions(SearchQuery query) {
        return switch (query) {
            case Line line -> Stream.of(line.question());
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery others) -> questions(others);
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(Restriction::questions);
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(Restriction::questions);
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Literal l -> Stream.empty();
            case SearchQuery.Term t -> Stream.empty();
            case Question q -> Stream.empty();
            case SearchQuery.Named n -> Stream.empty();
            case SearchQuery.Versions v -> Stream.empty();
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    private static SearchQuery complete(SearchQuery query) {
        return switch (query) {
            case Line line -> line.complete();
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery others) ->
                new SearchQuery.RankedFirst(known, complete(others));
            case SearchQuery.AllOf all ->
                new SearchQuery.AllOf(
                        all.parts().stream().map(Restriction::complete).toList());
            case SearchQuery.AnyOf any ->
                new SearchQuery.AnyOf(
                        any.parts().stream().map(Restriction::complete).toList());
            case SearchQuery.Not(SearchQuery part) -> new SearchQuery.Not(complete(part));
            case SearchQuery.Everything e -> e;
            case SearchQuery.Literal l -> l;
            case SearchQuery.Term t -> t;
            case Question q -> q;
            case SearchQuery.Named n -> n;
            case SearchQuery.Versions v -> v;
        };
    }

    private static Question together(List<Question> questions) {
        List<String> strings = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> related = new ArrayList<>();
        for (Question question : questions) {
            strings.add(question.string());
            words.addAll(question.words());
            related.addAll(question.related());
        }
        return new Question(
                String.join(" ", strings),
                words.stream().distinct().toList(),
                related.stream().distinct().toList(),
                questions.stream().flatMap(one -> one.place().stream()).findFirst(),
                questions.stream().flatMap(one -> one.authorities().stream()).collect(Collectors.toSet()),
                Optional.empty());
    }
}
