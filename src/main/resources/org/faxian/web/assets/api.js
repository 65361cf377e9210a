/** Asks a Faxian server. It knows of no page, so that it can be used alone. */

const PATIENCE = 20000;

/** Why there is no answer: "offline" (nobody answers, or not now) or "refused", with the reason as its message. */
export class SearchError extends Error {
  constructor(kind, detail = "") {
    super(detail);
    this.name = "SearchError";
    this.kind = kind;
  }
}

/** A server, and what it is being asked. An answer is undefined where a newer question has taken its place. */
export class SearchClient {
  #server;
  #language;
  #running = new Map();

  constructor(server, language = "zh-CN") {
    this.#server = server;
    this.#language = language;
  }

  /** The suggestions for what has been typed, each with text, type and url. */
  async suggest(text) {
    const answer = await this.#ask("suggest", "/api/v1/suggest?" + new URLSearchParams({ q: text }));
    return answer && answer.suggestions;
  }

  /** The answer at the address of a search: /api/v1/search?q=… */
  search(address) {
    return this.#ask("search", address);
  }

  /** Gives up what is being asked: "suggest", "search". */
  cancel(task) {
    const question = this.#running.get(task);
    this.#running.delete(task);
    if (question) {
      question.abort();
    }
  }

  async #ask(task, address) {
    this.cancel(task);
    const question = new AbortController();
    this.#running.set(task, question);
    // Not by the signal alone: an answer that is here already cannot be aborted any more.
    const isCurrent = () => this.#running.get(task) === question;
    const impatience = setTimeout(() => question.abort(), PATIENCE);
    try {
      const content = await this.#answer(address, question.signal);
      return isCurrent() ? content : undefined;
    } catch (error) {
      if (!isCurrent()) {
        return undefined;
      }
      throw error instanceof SearchError ? error : new SearchError("offline");
    } finally {
      clearTimeout(impatience);
      if (isCurrent()) {
        this.#running.delete(task);
      }
    }
  }

  async #answer(address, signal) {
    const answer = await fetch(this.#server + address, {
      signal,
      credentials: "omit",
      headers: { Accept: "application/json, application/problem+json", "Accept-Language": this.#language },
    });
    if (answer.status === 400) {
      throw new SearchError("refused", (await answer.json()).detail);
    }
    if (!answer.ok) {
      throw new SearchError("offline");
    }
    return answer.json();
  }
}
