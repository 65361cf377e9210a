/**
 * The enhancements of the portal's pages, all of which work without scripts.
 *
 * A new enhancement is a separate module that is imported and called here.
 */
import { SearchClient } from "./api.js";
import { Combobox } from "./combobox.js";

const WORDS = {
  zh: {
    label: "检索建议",
    types: { title: "文件", number: "文号", term: "用语" },
    count: (n) => (n === 0 ? "没有检索建议" : `${n} 条检索建议，按上下键选择`),
  },
  en: {
    label: "Suggestions",
    types: { title: "document", number: "number", term: "term" },
    count: (n) => (n === 0 ? "No suggestions" : `${n} ${n === 1 ? "suggestion" : "suggestions"}, up and down to choose`),
  },
};

/** Adds suggestions to a search box: a document is opened, a term is searched with the filters of the box. */
function suggestIn(form, words) {
  const input = form.querySelector("input[type=search]");
  const client = new SearchClient("", document.documentElement.lang);
  // Pages in another language have a path prefix, which the form contains.
  const beneath = new URL(form.action).pathname.replace(/\/search$/, "");
  new Combobox(input, form, {
    label: words.label,
    suggest: (text) => client.suggest(text),
    count: words.count,
    note: (option) => words.types[option.type],
    choose(option) {
      if (option.type === "term") {
        input.value = option.text;
        form.submit();
      } else {
        location.assign(beneath + option.url);
      }
    },
  });
}

const words = document.documentElement.lang.startsWith("en") ? WORDS.en : WORDS.zh;
document.querySelectorAll("form.searchbox").forEach((form) => suggestIn(form, words));
