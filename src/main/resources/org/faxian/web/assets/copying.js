// Copies the citation of a provision, and its permanent address in this version.

async function copy(words) {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelecting(words); // insecure connection or old browser
  }
}

function copyBySelecting(words) {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = words;
  area.className = "visually-hidden";
  document.body.append(area);
  area.select();
  const done = document.execCommand("copy");
  area.remove();
  focused?.focus({ preventScroll: true });
  return done;
}

function citation(place) {
  return document.querySelector(".text").dataset.document + place.dataset.cite;
}

function address(place) {
  const beneath = place.querySelector("a.label")?.pathname.replace(/^.*\/regulations\/[^/]+/, "");
  return place.dataset.address ?? location.origin + document.querySelector(".text").dataset.wording + beneath;
}

/** Shows and announces the message, even if it is repeated. */
function say(words) {
  const status = document.getElementById("copied");
  status.textContent = "";
  setTimeout(() => (status.textContent = words), 50);
}

async function copyFrom(button) {
  const place = button.closest("[data-cite]");
  const done = await copy(button.dataset.copies === "citation" ? citation(place) : address(place));
  say(done ? button.dataset.done : document.getElementById("copied").dataset.failed);
  button.classList.toggle("done", done);
  setTimeout(() => button.classList.remove("done"), 2000);
}

/** Adds the buttons to every provision. */
export function offerCopies() {
  const buttons = document.getElementById("copying").content;
  for (const place of document.querySelectorAll("[data-cite]")) {
    const label = place.querySelector("a.label");
    if (label) label.after(buttons.cloneNode(true));
    else place.append(buttons.cloneNode(true));
  }
  document.querySelector("main").addEventListener("click", (event) => {
    const button = event.target.closest("button[data-copies]");
    if (button) copyFrom(button);
  });
}
