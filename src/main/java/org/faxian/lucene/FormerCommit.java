package org.faxian.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.CommitCache;

/**
 * The commit before another one that differs from it only in decisions of people on some regulations.
 *
 * @param objects the objects derived from it
 * @param decided the regulations with other decisions, as they are in the later commit
 */
record FormerCommit(CommitCache objects, List<Regulation> decided) {
    /** With more changes than these, deriving everything anew costs little more. */
    private static final int MOST = 200;

    FormerCommit {
        decided = List.copyOf(decided);
    }

    /** Returns the former commit; empty if anything but decisions has changed. */
    static Optional<FormerCommit> of(OpenCommit former, DirectoryReader reader, ObjectMapper json) throws IOException {
        Map<RegulationId, String> before = LuceneWriter.marks(former.reader());
        Map<RegulationId, String> after = LuceneWriter.marks(reader);
        List<RegulationId> changed = after.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!before.keySet().equals(after.keySet()) || changed.size() > MOST) {
            return Optional.empty();
        }
        StoredObjects now = new StoredObjects(new IndexSearcher(reader), json);
        List<Regulation> decided = new ArrayList<>();
        for (RegulationId id : changed) {
            Optional<Regulation> one = regulation(id, former.stored());
            Optional<Regulation> other = regulation(id, now)
                    .filter(latter -> one.filter(latter::differsInDecisionsOnly).isPresent());
            // A newer reader may have brought another text to the same regulation.
            if (other.isEmpty() || !texts(other.get(), now).equals(texts(other.get(), former.stored()))) {
                return Optional.empty();
            }
            decided.add(other.get());
        }
        return Optional.of(new FormerCommit(former.made(), decided));
    }

    private static List<Optional<RegulationText>> texts(Regulation regulation, StoredObjects stored) {
        return regulation.versions().stream()
                .map(version -> text(version.id(), stored))
                .toList();
    }

    /** Returns the stored text of a version. */
    static Optional<RegulationText> text(VersionId version, StoredObjects stored) {
        return stored.one(
                new TermQuery(new Term(IndexSchema.VERSION_ID, version.toString())),
                IndexSchema.TEXT,
                RegulationText.class);
    }

    private static Optional<Regulation> regulation(RegulationId id, StoredObjects stored) {
        return stored.one(typed(id, IndexSchema.TYPE_REGULATION), IndexSchema.REGULATION, Regulation.class);
    }

    /** Returns the query for the document of the type of a regulation. */
    static Query typed(RegulationId id, String type) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexSchema.REGULATION_ID, id.value())), Occur.FILTER)
                .add(new TermQuery(new Term(IndexSchema.TYPE, type)), Occur.FILTER)
                .build();
    }

    <T> Optional<T> made(Class<T> type) {
        return objects.made(type);
    }
}
