/** The page /widget while one chooses: the server renders it anew, so that there is one way only in which code is made and escaped. */

const form = document.getElementById("choices");
const preview = document.getElementById("preview");
const ATTRIBUTES = ["authority", "kind", "status", "lang", "theme"];
const WORDS = document.documentElement.lang.startsWith("en")
  ? { copy: "Copy", copied: "Copied", select: "Select and copy by hand" }
  : { copy: "复制", copied: "已复制", select: "请选中后复制" };
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
  // Where there is no answer the button still leads to one.
  if (page && now === asked) {
    for (const id of ["snippet", "plain"]) {
      document.querySelector(`#${id} code`).textContent = page.querySelector(`#${id} code`).textContent;
    }
    apply(page.getElementById("preview"));
  }
}

/** Gives the widget that is shown what the one of the answer has; only what differs, so that it does not search for nothing. */
function apply(wanted) {
  for (const name of ATTRIBUTES) {
    const value = wanted.getAttribute(name);
    if (value === null) {
      preview.removeAttribute(name);
    } else if (value !== preview.getAttribute(name)) {
      preview.setAttribute(name, value);
    }
  }
  // By way of the object model, which the security policy of the page does not forbid.
  preview.style.cssText = wanted.dataset.style || "";
}

async function copy(code, button) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = WORDS.copied;
  } catch (error) {
    // Without https there is no clipboard: what is selected can be copied by key.
    getSelection().selectAllChildren(code);
    button.textContent = document.execCommand("copy") ? WORDS.copied : WORDS.select;
  }
  setTimeout(() => (button.textContent = WORDS.copy), 3000);
}

function addCopyButton(code) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = WORDS.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", () => copy(code, button));
  code.parentElement.after(button);
}

document.querySelectorAll("#snippet code, #plain code").forEach(addCopyButton);
form.addEventListener("input", refresh);
form.querySelector(".submit").hidden = true;
apply(preview);
