package org.faxian.answer.search;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.language.Message;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;

/** The search of the API, usable with or without HTTP. */
public final class SearchAnswers {
    public static final String PATH = "/api/v1/search";

    private static final int LONGEST_LIST = 10_000;

    private final Engine engine;
    private final RegulationSearch search;
    private final Advisor advisor;
    private final Today today;

    /**
     * Creates the search over an engine.
     *
     * @param advisor the source of suggestions for searches with few hits
     * @param clock the clock that determines today's date in Asia/Shanghai
     */
    public SearchAnswers(Engine engine, RegulationSearch search, Advisor advisor, Clock clock) {
        this.engine = engine;
        this.search = search;
        this.advisor = advisor;
        this.today = new Today(clock);
    }

    /**
     * Answers a search.
     *
     * @throws Refusal if it cannot be answered as stated
     */
    public SearchView answer(SearchQuestion question) {
        return answer(SearchForm.of(question, PATH, today.date()));
    }

    /**
     * Returns all hits of a search.
     *
     * @param base the scheme and host of the addresses
     */
    public RegulationList list(SearchForm form, String base) {
        try (Snapshot snapshot = engine.snapshot()) {
            SearchRequest searched = advisor.searched(form.request(), snapshot);
            long total = search.count(searched, snapshot);
            if (total > LONGEST_LIST) {
                throw Refusal.badParameter(
                        "list-too-long", "format", Message.of("problem.list-too-long", total, LONGEST_LIST));
            }
            return RegulationList.of(search.versions(searched, LONGEST_LIST, snapshot), form, base, snapshot);
        }
    }

    /** Answers a search whose parameters are already parsed. */
    public SearchView answer(SearchForm form) {
        long begun = System.nanoTime();
        try (Snapshot snapshot = engine.snapshot()) {
            Advisor.Advised found = advisor.search(form.request(), form.seen(), today.date(), snapshot);
            return SearchView.of(
                    form,
                    found.result(),
                    AdviceView.of(found.advice(), form, snapshot),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
        }
    }
}
