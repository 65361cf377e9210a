/**
 * <faxian-search>: a search for regulations that other sites can embed, described in docs/widget.md.
 *
 * It uses a shadow tree, stores nothing, and does not change the page around it.
 */
import { SearchClient } from "./api.js";
import { Combobox } from "./combobox.js";
import { element } from "./dom.js";
import { languageOf } from "./language.js";
import { Results } from "./results.js";
import { sheet } from "./widgetstyle.js";

const HOME = new URL(import.meta.url).origin;
const SHOWN = 10;
const FILTERS = { authority: "|", kind: ",", status: "," };

class FaxianSearch extends HTMLElement {
  static get observedAttributes() {
    return ["server", "lang", ...Object.keys(FILTERS)];
  }

  #client;
  #language;
  #combobox;
  #input;
  #button;
  #form;
  #root;
  #total;
  #body;
  #actions;
  /** The address of the shown or pending search, and its outcome. */
  #address;
  #outcome;
  #changing = false;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open", delegatesFocus: true });
    shadow.adoptedStyleSheets = [sheet];
    this.#build();
    shadow.append(this.#root);
    this.#configure();
    for (const type of ["keydown", "keypress", "keyup", "input"]) {
      shadow.addEventListener(type, stay);
    }
  }

  connectedCallback() {
    if (this.#address && !this.#outcome) {
      this.#ask(this.#address);
    }
  }

  disconnectedCallback() {
    this.#client.cancel("search");
    this.#client.cancel("suggest");
    this.#combobox.close();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || this.#changing) {
      return;
    }
    // Treat attributes that change together as one change.
    this.#changing = true;
    queueMicrotask(() => {
      this.#changing = false;
      this.#configure();
      if (this.#address) {
        this.#search(this.#input.value);
      }
    });
  }

  #build() {
    this.#input = element("input", { type: "text", name: "q", part: "input", maxlength: "500", enterkeyhint: "search", spellcheck: "false" });
    this.#button = element("button", { type: "submit", part: "button" });
    this.#form = element("form", { role: "search" }, this.#input, this.#button);
    this.#total = element("p", { class: "total", role: "status" });
    this.#body = element("div", { class: "body", part: "results" });
    this.#actions = element("p", { class: "actions" });
    this.#root = element("div", { class: "root" }, this.#form, this.#total, this.#body, this.#actions);
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#combobox.close();
      this.#search(this.#input.value);
    });
    this.#root.addEventListener("click", (event) => this.#clicked(event));
    this.#combobox = new Combobox(this.#input, this.#form, {
      suggest: (text) => this.#client.suggest(text),
      choose: (option) => this.#choose(option),
      enter: () => this.#search(this.#input.value),
      clear: () => this.#search(""),
      note: (option) => this.#language.say("script.option." + option.type),
      count: (number) => this.#language.countOfSuggestions(number),
    });
  }

  /** Applies the attributes. */
  #configure() {
    if (this.#client) {
      this.#client.cancel("search");
      this.#client.cancel("suggest");
    }
    this.#language = languageOf(this.getAttribute("lang"));
    this.#client = new SearchClient(this.#server, this.#language.lang);
    this.#root.lang = this.#language.lang;
    this.#form.setAttribute("aria-label", this.#language.say("search.box"));
    this.#input.setAttribute("aria-label", this.#language.say("search.box"));
    this.#input.placeholder = this.#language.say("search.placeholder");
    this.#button.textContent = this.#language.say("search.submit");
    this.#combobox.label = this.#language.say("script.suggestions");
  }

  get #server() {
    return (this.getAttribute("server") || HOME).trim().replace(/\/+$/, "");
  }

  get #filters() {
    return Object.entries(FILTERS).flatMap(([name, separator]) =>
      (this.getAttribute(name) || "")
        .split(separator)
        .map((value) => value.trim())
        .filter(Boolean)
        .map((value) => [name, value]),
    );
  }

  /** Searches for a text with the filters of the attributes; an empty text clears the widget. */
  #search(text) {
    const query = text.trim();
    if (!query) {
      this.#client.cancel("search");
      this.#address = undefined;
      this.#outcome = undefined;
      this.#show("", [], []);
      return;
    }
    const parameters = new URLSearchParams([["q", query], ...this.#filters, ["size", String(SHOWN)]]);
    this.#ask("/api/v1/search?" + parameters);
  }

  async #ask(address) {
    const query = new URLSearchParams(address.slice(address.indexOf("?"))).get("q") || "";
    this.#address = address;
    this.#outcome = undefined;
    this.#tell("faxian-search", { query });
    this.#total.className = "total";
    this.#total.textContent = this.#language.say("script.searching");
    this.#body.setAttribute("aria-busy", "true");
    try {
      const answer = await this.#client.search(address);
      if (answer) {
        this.#outcome = answer;
        this.#found(answer);
        this.#tell("faxian-results", { query, total: answer.total });
      }
    } catch (error) {
      this.#outcome = error;
      this.#failed(error);
    }
  }

  #found(answer) {
    const results = new Results(this.#language, (url) => this.#href(url));
    const corrected = answer.query.corrected;
    const isNothing = answer.total === 0;
    this.#show(
      isNothing ? this.#language.say("search.nothing") : this.#language.say(answer.complete ? "search.total" : "search.relevant", answer.total),
      [corrected && results.meant(corrected), ...results.of(answer)],
      [this.#portalLink(isNothing ? this.#language.say("script.portal") : this.#language.say("script.all", answer.total))],
      isNothing ? "nothing" : "",
    );
  }

  #failed(error) {
    const refused = error.kind === "refused";
    const again = element("button", { type: "button", "data-again": true }, this.#language.say("script.again"));
    this.#show(
      refused ? this.#language.say("script.refused", error.message) : this.#language.say("script.offline"),
      [],
      [!refused && again, this.#portalLink(this.#language.say("script.portal"))],
      "trouble",
    );
  }

  #show(total, body, actions, manner = "") {
    this.#total.className = "total " + manner;
    this.#total.textContent = total;
    this.#body.removeAttribute("aria-busy");
    this.#body.replaceChildren(...body.filter(Boolean));
    this.#actions.replaceChildren(...actions.filter(Boolean));
  }

  #portalLink(label) {
    const page = new URLSearchParams(this.#address.slice(this.#address.indexOf("?")));
    page.delete("size");
    return element("a", { href: this.#href("/search?" + page) }, label);
  }

  /** Returns the absolute address of a portal page; undefined if it is not an http or https address. */
  #href(url) {
    try {
      const { protocol, href } = new URL(this.#language.beneath + url, new URL(this.#server, document.baseURI));
      return protocol === "https:" || protocol === "http:" ? href : undefined;
    } catch (error) {
      return undefined;
    }
  }

  #clicked(event) {
    const target = event.target.closest("a[href], button");
    if (!target || target.type === "submit") {
      return;
    }
    if (target.localName === "a") {
      if (!this.#open(target.href)) {
        event.preventDefault();
      }
      return;
    }
    // The clicked element is removed, and the focus would be lost with it.
    this.#input.focus();
    if (target.dataset.query) {
      this.#input.value = target.dataset.query;
      this.#search(target.dataset.query);
    } else {
      this.#ask(target.dataset.address || this.#address);
    }
  }

  #choose(option) {
    if (option.type === "term") {
      this.#input.value = option.text;
      this.#search(option.text);
      return;
    }
    const href = this.#href(option.url);
    if (href && this.#open(href)) {
      location.assign(href);
    }
  }

  /** Returns whether the page allows the address to be opened. */
  #open(url) {
    return this.#tell("faxian-open", { url });
  }

  #tell(type, detail) {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === "faxian-open" }));
  }
}

/** Hides key and input events from shortcuts and forms of the page, except for the keys that leave the widget. */
function stay(event) {
  const leaves = event.key === "Tab" || (event.key === "Escape" && !event.defaultPrevented);
  if (!leaves && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.stopPropagation();
  }
}

// The page may load the element from two servers.
if (!customElements.get("faxian-search")) {
  customElements.define("faxian-search", FaxianSearch);
}
