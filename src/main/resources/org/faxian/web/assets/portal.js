/**
 * The enhancements of the portal's pages, all of which work without scripts.
 *
 * A new enhancement is a separate module that is imported and called here.
 */
import { SearchClient } from "./api.js";
import { Combobox } from "./combobox.js";
import { languageOf } from "./language.js";

/** Adds suggestions to a search box: a document is opened, a term is searched with the filters of the box. */
function suggestIn(form, language) {
  const input = form.querySelector("input[type=search]");
  const client = new SearchClient("", document.documentElement.lang);
  // Pages in another language have a path prefix, which the form contains.
  const beneath = new URL(form.action).pathname.replace(/\/search$/, "");
  new Combobox(input, form, {
    label: language.say("script.suggestions"),
    suggest: (text) => client.suggest(text),
    count: (number) => language.countOfSuggestions(number),
    note: (option) => language.say("script.option." + option.type),
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

const language = languageOf(document.documentElement.lang);
document.querySelectorAll("form.searchbox").forEach((form) => suggestIn(form, language));
