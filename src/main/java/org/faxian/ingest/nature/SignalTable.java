package org.faxian.ingest.nature;

import java.util.List;
import java.util.function.Predicate;
import org.faxian.ingest.NonRegulation;

/**
 * All signals with their weights.
 *
 * <p>A weight of 6 decides for another kind if no signal supports a regulation. A weight of 12 or more prevails over a
 * title and a signature; only a document number, an addressee or articles outweigh it.
 */
final class SignalTable {
    static final List<Signal> SIGNALS = List.of(
            regulation(6, OfficialFrame::hasNumber),
            regulation(2, OfficialFrame::hasRecognisedNumberOnly),
            regulation(6, OfficialFrame::hasArticles),
            regulation(4, OfficialFrame::hasOneArticle),
            regulation(1, OfficialFrame::hasSections),
            regulation(4, OfficialFrame::hasAddressee),
            regulation(4, OfficialFrame::isSignedAndDated),
            regulation(1, OfficialFrame::isOnlyDated),
            regulation(3, OfficialFrame::hasImprint),
            regulation(4, OfficialFrame::wasAdopted),
            regulation(4, RegulationTitle::isStrong),
            regulation(2, RegulationTitle::isWeak),
            regulation(2, RegulationTitle::isOnlyFileName),
            regulation(2, RegulationTitle::namesAuthority),
            regulation(3, OperativeWording::isPresent),
            regulation(2, OperativeWording::commands),
            regulation(6, OperativeWording::fullTextFollows),
            regulation(3, SiteSections::ofRegulations),
            explanation(16, ExplanationSigns::inTitle),
            explanation(6, ExplanationSigns::inFileName),
            explanation(8, ExplanationSigns::inColumn),
            explanation(6, ExplanationSigns::inOpening),
            explanation(6, ExplanationSigns::hasHeading),
            explanation(4, ExplanationSigns::hasSeveralHeadings),
            explanation(3, ExplanationSigns::speaksOfItInThirdPerson),
            explanation(6, ExplanationSigns::hasDialogue),
            explanation(3, ExplanationSigns::hasQuestionHeadings),
            other(NonRegulation.NEWS, 6, NewsSigns::callsOut),
            other(NonRegulation.NEWS, 5, NewsSigns::titleReportsEvent),
            other(NonRegulation.NEWS, 5, NewsSigns::inColumn),
            other(NonRegulation.NEWS, 3, NewsSigns::hasDateline),
            other(NonRegulation.NEWS, 2, NewsSigns::quotesReporters),
            other(NonRegulation.NEWS, 3, NewsSigns::quotesReportersOften),
            other(NonRegulation.GUIDE, 6, ServiceSigns::isGuideTitle),
            other(NonRegulation.GUIDE, 4, ServiceSigns::hasGuideHeadings),
            other(NonRegulation.GUIDE, 3, ServiceSigns::hasManyGuideHeadings),
            other(NonRegulation.GUIDE, 4, ServiceSigns::addressesReader),
            other(NonRegulation.GUIDE, 5, ServiceSigns::inGuideColumn),
            other(NonRegulation.QUESTIONS, 7, ServiceSigns::isQuestionsTitle),
            other(NonRegulation.QUESTIONS, 5, ServiceSigns::inQuestionsColumn),
            other(NonRegulation.QUESTIONS, 4, ExplanationSigns::hasQuestionHeadings),
            other(NonRegulation.SERVICE_NOTICE, 10, ServiceSigns::isOfferTitle),
            other(NonRegulation.SERVICE_NOTICE, 4, ServiceSigns::makesOffer),
            other(NonRegulation.SERVICE_NOTICE, 4, ServiceSigns::inOfferColumn),
            other(NonRegulation.FORM, 6, PaperSigns::isFormTitle),
            other(NonRegulation.FORM, 6, PaperSigns::hasFormFields),
            other(NonRegulation.INVOICE, 6, PaperSigns::isBillTitle),
            other(NonRegulation.INVOICE, 6, PaperSigns::hasBillFields),
            other(NonRegulation.LIST, 8, PaperSigns::isListTitle),
            other(NonRegulation.LIST, 8, PaperSigns::asksForObjections),
            other(NonRegulation.LIST, 4, PaperSigns::hasListFields),
            other(NonRegulation.CONTRACT, 8, PaperSigns::isContractTitle),
            other(NonRegulation.CONTRACT, 6, PaperSigns::hasParties),
            other(NonRegulation.RESUME, 8, PaperSigns::isResumeTitle),
            other(NonRegulation.RESUME, 6, PaperSigns::hasResumeFields),
            other(NonRegulation.RECRUITMENT, 12, OfficeSigns::isRecruitmentTitle),
            other(NonRegulation.RECRUITMENT, 4, OfficeSigns::speaksOfRecruitment),
            other(NonRegulation.PROCUREMENT, 12, OfficeSigns::isTenderTitle),
            other(NonRegulation.PROCUREMENT, 6, OfficeSigns::speaksOfTender),
            other(NonRegulation.MEETING, 9, OfficeSigns::isMeetingTitle),
            other(NonRegulation.MEETING, 4, OfficeSigns::speaksOfMeeting),
            other(NonRegulation.SPEECH, 9, OfficeSigns::isSpeechTitle),
            other(NonRegulation.SPEECH, 5, OfficeSigns::addressesAudience),
            other(NonRegulation.WORK_REPORT, 8, OfficeSigns::isReportTitle),
            other(NonRegulation.WORK_REPORT, 4, OfficeSigns::reportsWork),
            other(NonRegulation.STATISTICS, 8, OfficeSigns::isStatisticsTitle),
            other(NonRegulation.STATISTICS, 4, OfficeSigns::countsThings),
            other(NonRegulation.CASE, 10, OfficeSigns::isCaseTitle),
            other(NonRegulation.CASE, 5, OfficeSigns::speaksOfCase),
            other(NonRegulation.PAGE, 9, OfficeSigns::isPageOfLinks));

    private SignalTable() {}

    private static Signal regulation(int weight, Predicate<DocumentView> feature) {
        return new Signal(NatureCandidate.REGULATION, weight, feature);
    }

    private static Signal explanation(int weight, Predicate<DocumentView> feature) {
        return new Signal(NatureCandidate.EXPLANATION, weight, feature);
    }

    private static Signal other(NonRegulation kind, int weight, Predicate<DocumentView> feature) {
        return new Signal(NatureCandidate.of(kind), weight, feature);
    }
}
