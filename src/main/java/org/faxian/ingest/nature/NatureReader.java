package org.faxian.ingest.nature;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.DocumentNature;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.NonRegulation;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RecognisedDocument;

/**
 * A judge that decides what a document is by weighing the signals of {@link SignalTable}.
 *
 * <p>Another kind wins only with a clear weight of its own and with more weight than the regulation, because losing a
 * regulation is worse than keeping a news item. Stateless.
 */
public final class NatureReader implements DocumentNature.Judge {
    /** Minimum weight for another kind to win. */
    private static final int CLEAR = 6;
    /** Minimum weight for a regulation if no other kind wins. */
    private static final int STANDING = 5;
    /** Minimum weight for a document that resembles a regulation. */
    private static final int RESEMBLING = 2;

    /** Words typical of titles of other kinds. Some regulations have such a title, too; they are weighed. */
    private static final Pattern OTHER_NAME = Pattern.compile(
            "解读|解析|释义|问答|答问|记者|图解|图说|一图|读懂|看懂|说明|发布会|指南|流程|须知|申请表|申请书|申报表|报名|发票|收据|账单|对账|名单|合同|协议|简历|履历|招聘|招录|招标|采购|中标"
                    + "|会议纪要|召开|讲话|致辞|报告$|总结|统计公报|统计数据|案例|公示|新闻|报道|常见|热点|攻略|表$|[？！?!]");
    /** Minimum number of articles for the form of a regulation. */
    private static final int ARTICLES = 5;

    /** Creates a reader; it has no settings. */
    public NatureReader() {}

    @Override
    public DocumentNature judge(ExtractedText text, String fileName, RecognisedDocument document) {
        if (isEvident(text, fileName, document)) {
            return new DocumentNature.Regulation();
        }
        DocumentView view = DocumentView.of(text, fileName, document);
        CandidateWeights weighing = CandidateWeights.of(view);
        Optional<NatureCandidate> heaviest = weighing.others().entrySet().stream()
                .filter(entry -> entry.getValue() >= CLEAR)
                .max(Comparator.comparing((Map.Entry<NatureCandidate, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey() instanceof NatureCandidate.Explanation)
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
        return heaviest.map(candidate -> nature(candidate, view))
                .orElseGet(() -> unlessDoubtful(weighing.regulation(), view));
    }

    /**
     * Returns whether the document is a regulation without weighing: it has articles, it has a number or was adopted,
     * and neither its title nor the file name suggests another kind. Most laws and rules are such documents, and
     * weighing takes a fifth of the reading time.
     */
    private static boolean isEvident(ExtractedText text, String fileName, RecognisedDocument document) {
        Metadata metadata = document.metadata();
        boolean enacted = metadata.enactment().adoptedOn().isPresent()
                || !metadata.enactment().orders().isEmpty()
                || !metadata.caption().numbers().isEmpty();
        return enacted
                && document.text().articles().size() >= ARTICLES
                && text.pageMeta().isEmpty()
                && Stream.of(fileName, metadata.title(), text.paragraphs().getFirst())
                        .noneMatch(name -> OTHER_NAME.matcher(name).find());
    }

    private static DocumentNature nature(NatureCandidate candidate, DocumentView view) {
        return switch (candidate) {
            case NatureCandidate.Regulation r -> new DocumentNature.Regulation();
            case NatureCandidate.Explanation e ->
                new DocumentNature.Explanation(ExplainedNames.title(view), ExplainedNames.of(view));
            case NatureCandidate.Other(var kind) -> new DocumentNature.Other(kind);
        };
    }

    private static DocumentNature unlessDoubtful(int regulation, DocumentView view) {
        if (regulation >= STANDING) {
            return new DocumentNature.Regulation();
        }
        return regulation >= RESEMBLING
                ? new DocumentNature.Doubtful(OfficialFrame.missing(view))
                : new DocumentNature.Other(NonRegulation.OTHER);
    }
}
