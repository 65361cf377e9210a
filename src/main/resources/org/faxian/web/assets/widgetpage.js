/** Updates the page /widget when an option changes. The server renders it, so that code is generated and escaped in one place. */
import { languageOf } from "./language.js";

const form = document.getElementById("choices");
const preview = document.getElementById("preview");
const ATTRIBUTES = ["authority", "kind", "status", "lang", "theme"];
const language = languageOf(document.documentElement.lang);
let asked = 0;

async function refresh() {
  const now = ++asked;
  const address = form.action + "?" + new URLSearchParams(new FormData(form));
  let page;
  try {
    const answer = await fetch(address);
    page = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html");
  } catch (error) {
    page = undefined;
  }
  // Without an answer, the button still works.
  if (page && now === asked) {
    for (const id of ["snippet", "plain"]) {
      document.querySelector(`#${id} code`).textContent = page.querySelector(`#${id} code`).textContent;
    }
    apply(page.getElementById("preview"));
  }
}

/** Copies the attributes of the wanted widget to the shown one, only if they differ, to avoid needless searches. */
function apply(wanted) {
  for (const name of ATTRIBUTES) {
    const value = wanted.getAttribute(name);
    if (value === null) {
      preview.removeAttribute(name);
    } else if (value !== preview.getAttribute(name)) {
      preview.setAttribute(name, value);
    }
  }
  // Set through the object model, which the page's security policy allows.
  preview.style.cssText = wanted.dataset.style || "";
}

async function copy(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = language.say("script.copied");
  } catch (error) {
    // Without https there is no clipboard; the selected text can be copied by key.
    getSelection().selectAllChildren(code);
    button.textContent = document.execCommand("copy") ? language.say("script.copied") : language.say("script.copy-by-hand");
  }
  setTimeout(() => (button.textContent = language.say("script.copy")), 3000);
}

function addCopyButton(code) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = language.say("script.copy");
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(code, button));
  code.parentElement.after(button);
}

document.querySelectorAll("#snippet code, #plain code").forEach(addCopyButton);
form.addEventListener("input", refresh);
form.querySelector(".submit").hidden = true;
apply(preview);
