/** A client for a Faxian server. It is independent of any page, so it can be used on its own. */

const PATIENCE = 20000;

/** The reason for a missing answer: "offline" (no usable answer from the server) or "refused", with its explanation as message. */
export class SearchError extends Error {
  constructor(kind, detail = "") {
    super(detail);
    this.name = "SearchError";
    this.kind = kind;
  }
}

/** A server with its pending requests. An answer is undefined if a newer request has replaced its request. */
export class SearchClient {
  #server;
  #language;
  #running = new Map();

  constructor(server, language = "zh-CN") {
    this.#server = server;
    this.#language = language;
  }

  /** Returns the suggestions for the typed text, each with text, type and url. */
  async suggest(text) {
    const answer = await this.#ask("suggest", "/api/v1/suggest?" + new URLSearchParams({ q: text }));
    return answer && answer.suggestions;
  }

  /** Returns the answer at the address of a search: /api/v1/search?q=… */
  search(address) {
    return this.#ask("search", address);
  }

  /** Cancels a pending request: "suggest" or "search". */
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
    // The signal is not enough: an answer that has already arrived cannot be aborted.
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
