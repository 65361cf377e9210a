/** Renders the answer to a search as elements. All its content is treated as text. */
import { element, marked } from "./dom.js";

const SNIPPETS = 3;

/**
 * The renderer of answers.
 *
 * @property language the language of the texts around the answer
 * @property href(url): the absolute address of a portal page; undefined if the address is invalid
 */
export class Results {
  constructor(language, href) {
    this.language = language;
    this.href = href;
  }

  /** Returns the hits, and help if there are few. */
  of(answer) {
    const language = this.language;
    return [
      ...answer.query.understood.map((part) => this.#understood(part)),
      answer.hits.length > 0 && element("ol", { class: "hits", lang: "zh-CN" }, answer.hits.map((hit) => this.#hit(hit, answer.query.text))),
      answer.total === 0 && element("p", { class: "advice" }, language.say("search.hint")),
      ...answer.ended.map((ended) => this.#ended(ended)),
      this.#list(
        language.say("search.looser"),
        answer.relaxations.map((looser) => [
          this.#another(looser.label, { "data-address": looser.url }),
          element("span", { class: "muted" }, " " + language.say("script.looser-count", looser.total)),
        ]),
      ),
      this.#list(language.say("search.similar"), answer.suggestions.map((similar) => this.#similar(similar))),
    ];
  }

  /** Returns the offer to search for the query that may have been meant. */
  meant(text) {
    return element("p", { class: "meant" }, this.language.pieces("search.did-you-mean", this.#another(text, { "data-query": text })));
  }

  /** Returns how a part of the query was taken, if that may surprise. */
  #understood(part) {
    const sentence = this.language.say("search.meaning." + part.type.toUpperCase(), part.text, part.searched);
    return sentence && element("p", { class: "advice" }, sentence);
  }

  #hit(hit, asked) {
    const language = this.language;
    return element(
      "li",
      { class: "hit" },
      element("h3", {}, this.#link(hit.url, marked(hit.title, hit.titleHighlights)), " ", this.#badge(hit.status)),
      this.#facts(hit),
      hit.pending && element("p", { class: "pending", lang: language.lang }, language.say("pending.not-yet")),
      this.#snippets(hit, asked),
    );
  }

  #facts(hit) {
    const promulgated = hit.promulgatedOn && this.language.say("hit.promulgated", this.language.day(hit.promulgatedOn));
    const facts = [hit.number, hit.authorities.join("、"), promulgated];
    return element("p", { class: "facts" }, facts.filter(Boolean).map((fact) => element("span", {}, fact)));
  }

  #snippets(hit, asked) {
    const shown = hit.articles.slice(0, SNIPPETS);
    const more = hit.articlesMore + hit.articles.length - shown.length;
    return (
      shown.length > 0 &&
      element(
        "ul",
        { class: "snippets" },
        shown.map((article) => this.#snippet(article)),
        more > 0 && element("li", { class: "muted", lang: this.language.lang }, this.#link(finding(hit.url, asked), this.language.say("hit.more", more))),
      )
    );
  }

  #snippet(article) {
    const label = article.label || "";
    const text = (shown) => marked(...behind(label, shown.text, shown.highlights));
    const lines = article.lines || [{ text: article.snippet, highlights: article.highlights }];
    return element(
      "li",
      {},
      article.status && [this.#badge(article.status), " "],
      label && [this.#link(article.url, label, "where"), " "],
      lines.map((line) => element("p", { class: line.best && "best" }, label ? text(line) : this.#link(article.url, text(line), "plain"))),
    );
  }

  #ended(ended) {
    const since = ended.status.since && this.language.day(ended.status.since);
    const next = ended.replacedBy[ended.replacedBy.length - 1];
    const link = next && this.#link(next.url, next.title);
    return element(
      "p",
      { class: "ended" },
      this.#link(ended.url, ended.title),
      " ",
      this.#badge(ended.status),
      (since || link) && element("span", { class: "muted" }, " ", ...this.#since(since, link)),
    );
  }

  #since(since, link) {
    if (!link) {
      return this.language.pieces("search.since", since);
    }
    return since ? this.language.pieces("search.since-replaced", since, link) : this.language.pieces("search.replaced", link);
  }

  #similar(similar) {
    return similar.type === "term"
      ? this.#another(similar.text, { "data-query": similar.text })
      : this.#link(similar.url, similar.text);
  }

  #list(heading, items) {
    return (
      items.length > 0 &&
      element("section", {}, element("h3", {}, heading), element("ul", {}, items.map((item) => element("li", {}, item))))
    );
  }

  #badge(status) {
    const label = this.language.say("status." + status.code) || status.label;
    return element("span", { class: "badge " + status.code.toLowerCase().replace(/_/g, "-"), lang: this.language.lang }, label);
  }

  #link(url, children, style) {
    return element("a", { href: this.href(url), class: style }, ...[children].flat());
  }

  #another(label, search) {
    return element("button", { type: "button", class: "another", ...search }, label);
  }
}

/** Returns the address at which all matches in a text are shown. */
function finding(url, asked) {
  return url + (url.includes("?") ? "&" : "?") + "find=" + encodeURIComponent(asked) + "#found";
}

/** Returns a line without its leading label, which is shown before it as a link. */
function behind(label, snippet, highlights) {
  if (!label || !snippet.startsWith(label)) {
    return [snippet, highlights];
  }
  const cut = label.length + (snippet[label.length] === "　" ? 1 : 0);
  return [
    snippet.slice(cut),
    highlights.filter(([, end]) => end > cut).map(([start, end]) => [Math.max(start - cut, 0), end - cut]),
  ];
}
