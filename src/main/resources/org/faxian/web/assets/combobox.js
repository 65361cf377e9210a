/**
 * An input with a list of suggestions, a combobox as in the WAI-ARIA Authoring Practices; works in a page or a shadow tree.
 *
 * Keys: Down and Up move through the suggestions; Home and End move to the first and last one while one is selected; Enter
 * accepts the selected one; Escape closes the list, then clears the input; Tab moves on. Keys of an input method are ignored.
 */
import { element } from "./dom.js";

const PAUSE = 150;
/** Safari reports the key that ends a composition after its end: an Enter or Escape within this time (ms) is that key. */
const SAME_KEY = 100;
const ENDING = ["Enter", "NumpadEnter", "Escape"];

let made = 0;

export class Combobox {
  #input;
  #list;
  #announcer;
  #with;
  #options = [];
  #active = -1;
  #asked = 0;
  #pause;
  #composing = false;
  #endSeen = false;
  #ended = -Infinity;

  /**
   * @param input the text field
   * @param place the parent element of the list; the style sheet positions the list below the input
   * @param behaviour suggest(text): a promise of options with text, or of undefined if a newer request is pending;
   *     choose(option); enter(): Enter without a selection, left to the page if absent; clear(): the input was cleared;
   *     note(option): a word after the option; count(number): the announcement of the number of suggestions; label: of the list
   */
  constructor(input, place, behaviour) {
    this.#input = input;
    this.#with = behaviour;
    const id = `faxian-options-${++made}`;
    this.#list = element("ul", { id, class: "options", role: "listbox", hidden: true, "aria-label": behaviour.label });
    this.#announcer = element("span", { class: "visually-hidden", role: "status" });
    place.append(this.#list, this.#announcer);
    const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id };
    Object.entries({ ...roles, autocomplete: "off" }).forEach(([name, value]) => input.setAttribute(name, value));
    this.#listen();
  }

  /** Closes the list and ignores pending suggestions. */
  close() {
    this.#asked++;
    clearTimeout(this.#pause);
    this.#show([]);
  }

  /** Sets the label of the list after a change of language. */
  set label(label) {
    this.#list.setAttribute("aria-label", label);
    this.close();
  }

  #listen() {
    const input = this.#input;
    input.addEventListener("compositionstart", () => {
      this.#composing = true;
      this.#endSeen = false;
    });
    input.addEventListener("compositionend", (event) => {
      this.#composing = false;
      this.#ended = this.#endSeen ? -Infinity : event.timeStamp;
      this.#typed();
    });
    input.addEventListener("input", (event) => event.isComposing || this.#typed());
    input.addEventListener("keydown", (event) => this.#belongsToInputMethod(event) || this.#key(event));
    input.addEventListener("blur", () => {
      this.#composing = false;
      this.close();
    });
    // Keep the focus in the input, so that the list stays open until the click.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.#take(Array.prototype.indexOf.call(this.#list.children, option));
      }
    });
  }

  #typed() {
    if (this.#composing) {
      return;
    }
    clearTimeout(this.#pause);
    this.#activate(-1);
    // Keep the list until there is a new one; otherwise it would flicker at each key.
    const asked = ++this.#asked;
    if (this.#input.value.trim()) {
      this.#pause = setTimeout(() => this.#ask(asked), PAUSE);
      return;
    }
    this.close();
    if (this.#with.clear) {
      this.#with.clear();
    }
  }

  async #ask(asked) {
    let options;
    try {
      options = await this.#with.suggest(this.#input.value);
    } catch (error) {
      // A search works without suggestions, and reports what is wrong.
      options = [];
    }
    if (options && asked === this.#asked) {
      this.#show(options);
      this.#announcer.textContent = this.#with.count(options.length);
    }
  }

  #show(options) {
    this.#options = options;
    this.#list.replaceChildren(...options.map((option, i) => this.#option(option, i)));
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    this.#announcer.textContent = "";
    this.#activate(-1);
  }

  #option(option, i) {
    const note = this.#with.note && this.#with.note(option);
    return element(
      "li",
      { id: `${this.#list.id}-${i}`, role: "option", "aria-selected": "false" },
      element("span", { class: "text" }, option.text),
      note && element("span", { class: "note" }, note),
    );
  }

  #activate(i) {
    this.#active = i;
    Array.from(this.#list.children).forEach((option, at) => option.setAttribute("aria-selected", String(at === i)));
    if (i < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      this.#input.setAttribute("aria-activedescendant", this.#list.children[i].id);
      this.#list.children[i].scrollIntoView({ block: "nearest" });
    }
  }

  #take(i) {
    const option = this.#options[i];
    this.close();
    this.#with.choose(option);
  }

  #belongsToInputMethod(event) {
    if (this.#composing || event.isComposing || event.keyCode === 229) {
      this.#endSeen = this.#endSeen || ENDING.includes(event.code) || ENDING.includes(event.key);
      return true;
    }
    const belongs = ENDING.includes(event.key) && event.timeStamp - this.#ended < SAME_KEY;
    this.#ended = -Infinity;
    if (belongs) {
      event.preventDefault();
    }
    return belongs;
  }

  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
      return;
    }
    if (this.#did(event.key)) {
      event.preventDefault();
    }
  }

  /** Returns whether the key was handled, so that its default action is prevented. */
  #did(key) {
    const last = this.#options.length - 1;
    const chosen = this.#active >= 0;
    switch (key) {
      case "ArrowDown":
        return last < 0 ? this.#reopen() : this.#move(this.#active === last ? -1 : this.#active + 1);
      case "ArrowUp":
        return last >= 0 && this.#move(chosen ? this.#active - 1 : last);
      case "Home":
        return chosen && this.#move(0);
      case "End":
        return chosen && this.#move(last);
      case "Enter":
        return this.#enter();
      case "Escape":
        return this.#escape();
      default:
        return false;
    }
  }

  #move(i) {
    this.#activate(i);
    return true;
  }

  #reopen() {
    if (!this.#input.value.trim()) {
      return false;
    }
    this.#ask(++this.#asked);
    return true;
  }

  #enter() {
    if (this.#active >= 0) {
      this.#take(this.#active);
      return true;
    }
    this.close();
    if (!this.#with.enter) {
      return false;
    }
    this.#with.enter();
    return true;
  }

  #escape() {
    if (this.#options.length > 0) {
      this.close();
    } else if (this.#input.value) {
      this.#input.value = "";
      this.#typed();
    } else {
      return false;
    }
    return true;
  }
}
