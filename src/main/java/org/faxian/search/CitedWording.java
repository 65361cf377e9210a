package org.faxian.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;
import org.faxian.search.names.ReferenceTarget;
import org.faxian.search.query.UnderstoodQuery;

/** The versions that a query cites by their year: 行政处罚法（2021修订）第三十三条. They stand for their regulations. */
record CitedWording(UnderstoodQuery query, Snapshot snapshot) {

    /** Returns the match in the cited version; the match itself if its version is not cited. */
    Match of(Match match) {
        return query.parts().stream()
                .flatMap(part -> part.meant().stream())
                .filter(meant -> meant.regulation().equals(match.version().regulation()))
                .flatMap(meant -> meant
                        .version()
                        .filter(version -> !version.equals(match.version()))
                        .flatMap(version -> in(version, meant, match))
                        .stream())
                .findFirst()
                .orElse(match);
    }

    private Optional<Match> in(VersionId id, ReferenceTarget meant, Match match) {
        return snapshot.regulation(id.regulation())
                .map(regulation -> regulation.version(id).orElseThrow())
                .flatMap(version -> snapshot.text(id).map(text -> Passages.of(version.metadata(), text)))
                .map(passages -> new Match(id, match.score(), cited(meant, passages), 1));
    }

    private static List<Integer> cited(ReferenceTarget meant, List<Passage> passages) {
        return IntStream.range(0, passages.size())
                .filter(at -> passages.get(at).path().equals(meant.path()))
                .boxed()
                .limit(1)
                .toList();
    }
}
