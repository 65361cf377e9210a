/** Renders the answer to a search as elements. All its content is treated as text. */
import { element, marked } from "./dom.js";
import { day } from "./widgetwords.js";

const SNIPPETS = 3;

/**
 * The renderer of answers.
 *
 * @property words the texts of the language
 * @property href(url): the absolute address of a portal page; undefined if the address is invalid
 */
export class Results {
  constructor(words, href) {
    this.words = words;
    this.href = href;
  }

  /** Returns the hits, and help if there are few. */
  of(answer) {
    const words = this.words;
    return [
      answer.hits.length > 0 && element("ol", { class: "hits", lang: "zh-CN" }, answer.hits.map((hit) => this.#hit(hit))),
      answer.total === 0 && element("p", { class: "advice" }, words.advice),
      ...answer.ended.map((ended) => this.#ended(ended)),
      this.#list(
        words.looser,
        answer.relaxations.map((looser) => [
          this.#another(looser.label, { "data-address": looser.url }),
          element("span", { class: "muted" }, " " + words.looserCount(looser.total)),
        ]),
      ),
      this.#list(words.similar, answer.suggestions.map((similar) => this.#similar(similar))),
    ];
  }

  /** Returns the offer to search for the query that may have been meant. */
  meant(text) {
    return element("p", { class: "meant" }, this.words.meant, this.#another(text, { "data-query": text }));
  }

  #hit(hit) {
    const words = this.words;
    return element(
      "li",
      { class: "hit" },
      element("h3", {}, this.#link(hit.url, marked(hit.title, hit.titleHighlights)), " ", this.#badge(hit.status)),
      this.#facts(hit),
      hit.pending && element("p", { class: "pending", lang: words.lang }, words.pending),
      this.#snippets(hit),
    );
  }

  #facts(hit) {
    const facts = [hit.number, hit.authorities.join("、"), hit.promulgatedOn && this.words.promulgated(day(this.words, hit.promulgatedOn))];
    return element("p", { class: "facts" }, facts.filter(Boolean).map((fact) => element("span", {}, fact)));
  }

  #snippets(hit) {
    const shown = hit.articles.slice(0, SNIPPETS);
    const more = hit.articlesMore + hit.articles.length - shown.length;
    return (
      shown.length > 0 &&
      element(
        "ul",
        { class: "snippets" },
        shown.map((article) => this.#snippet(article)),
        more > 0 && element("li", { class: "muted", lang: this.words.lang }, this.words.more(more)),
      )
    );
  }

  #snippet(article) {
    const label = article.label || "";
    const [text, ranges] = behind(label, article.snippet, article.highlights);
    return element(
      "li",
      {},
      article.status && [this.#badge(article.status), " "],
      label && [this.#link(article.url, label, "where"), " "],
      label ? marked(text, ranges) : this.#link(article.url, marked(text, ranges), "plain"),
    );
  }

  #ended(ended) {
    const words = this.words;
    const since = ended.status.since && words.since(day(words, ended.status.since));
    const next = ended.replacedBy[ended.replacedBy.length - 1];
    return element(
      "p",
      { class: "ended" },
      this.#link(ended.url, ended.title),
      " ",
      this.#badge(ended.status),
      since && element("span", { class: "muted" }, " " + since),
      next && [element("span", { class: "muted" }, `${words.and.trim()} ${words.replacedBy} `), this.#link(next.url, next.title)],
    );
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
    const label = this.words.status[status.code] || status.label;
    return element("span", { class: "badge " + status.code.toLowerCase().replace(/_/g, "-"), lang: this.words.lang }, label);
  }

  #link(url, children, style) {
    return element("a", { href: this.href(url), class: style }, ...[children].flat());
  }

  #another(label, search) {
    return element("button", { type: "button", class: "another", ...search }, label);
  }
}

/** Returns the snippet without its leading label, which is shown before it as a link. */
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
