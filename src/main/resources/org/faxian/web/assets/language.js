/** The languages of the scripts. The server makes words.js of its sentences, by language and key. */
import { SENTENCES } from "./words.js";

const PLACE = /\{(\d)\}/;

class Language {
  #sentences;

  /** @param beneath the path prefix of the portal's pages in the language */
  constructor(lang, beneath) {
    this.lang = lang;
    this.beneath = beneath;
    this.#sentences = SENTENCES[lang];
  }

  /** Returns the sentence with the key and its values; undefined if there is none. */
  say(key, ...values) {
    const sentence = this.#sentences[key];
    return sentence && sentence.replace(/\{(\d)\}/g, (place, at) => values[at]);
  }

  /** Returns the texts and elements of a sentence in which elements stand. */
  pieces(key, ...elements) {
    const pieces = this.#sentences[key].split(PLACE);
    return pieces.map((piece, at) => (at % 2 ? elements[piece] : piece)).filter((piece) => piece !== "");
  }

  /** Writes out a date (2024-03-01). */
  day(date) {
    const locale = this.lang === "en" ? "en-GB" : this.lang;
    return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date + "T00:00:00Z"));
  }

  /** Returns the announcement of the number of suggestions. */
  countOfSuggestions(number) {
    return number === 0 ? this.say("script.no-suggestions") : this.say("script.suggestion-count", number);
  }
}

const CHINESE = new Language("zh-CN", "");
const ENGLISH = new Language("en", "/en");

/** Returns the language with the tag: English if requested, otherwise Chinese. */
export function languageOf(tag) {
  return /^en\b/i.test(tag || "") ? ENGLISH : CHINESE;
}
