// Shows the cited provision next to its link: requested once, inserted as text, closed with Escape (WCAG 2.2, 1.4.13).
const OPENS = 300;
const CLOSES = 250;
const answers = new Map();
let shown; // the link whose preview is shown or loading
let box;
let timer;

function ask(address) {
  if (!answers.has(address)) {
    const answer = fetch(address, { headers: { Accept: "application/json" } }).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    });
    answer.catch(() => answers.delete(address)); // requested again the next time
    answers.set(address, answer);
  }
  return answers.get(address);
}

function fill(found, link) {
  const filled = document.getElementById("preview").content.firstElementChild.cloneNode(true);
  const title = filled.querySelector("strong");
  title.textContent = [found.title, found.label].filter(Boolean).join("　");
  const status = found.status ?? found.versions.find((version) => version.shown).status;
  for (const badge of filled.querySelectorAll("[data-status]")) {
    if (badge.dataset.status !== status.code) badge.remove();
  }
  filled.querySelector("time").textContent = found.asOf;
  const fragment = link.hash.match(/(?:^#|-)(p\d+(?:-\d+)?)$/)?.[1];
  (found.lines ?? []).forEach((line, at) => {
    const words = document.createElement("p");
    words.textContent = (line.label ?? "") + (at === 0 ? "　" : "") + (line.heading ?? "") + line.text.replaceAll("\uFFFC", "〔图〕");
    if (fragment && (line.fragment === fragment || (at === 0 && fragment === "p1"))) words.className = "meant";
    filled.querySelector(".words").append(words);
  });
  return filled;
}

/** Places the preview below the link, or above it if there is more room. */
function place(link) {
  const rows = link.getClientRects();
  const last = rows[rows.length - 1];
  const room = document.documentElement.clientWidth - box.offsetWidth - 8;
  box.style.left = `${scrollX + Math.max(8, Math.min(last.left, room))}px`;
  const below = last.bottom + box.offsetHeight + 8 <= innerHeight || rows[0].top < box.offsetHeight + 8;
  box.style.top = `${scrollY + (below ? last.bottom + 4 : rows[0].top - box.offsetHeight - 4)}px`;
}

async function open(link) {
  if (shown === link) return;
  close();
  shown = link;
  let found;
  try {
    found = await ask(link.dataset.preview);
  } catch {
    found = null; // the link itself still works
  }
  if (shown !== link) return;
  if (!found) return close();
  box = fill(found, link);
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", later);
  document.body.append(box);
  place(link);
  link.setAttribute("aria-describedby", box.id);
  link.removeAttribute("title"); // otherwise screen readers repeat it
  box.querySelector(".meant")?.scrollIntoView({ block: "nearest", behavior: "instant" });
}

function close() {
  clearTimeout(timer);
  box?.remove();
  shown?.removeAttribute("aria-describedby");
  box = shown = undefined;
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(() => {
    if (document.activeElement !== shown) close();
  }, CLOSES);
}

export function offerPreviews() {
  for (const link of document.querySelectorAll(".text a[data-preview]")) offer(link);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
  });
}

function offer(link) {
  // A touch follows the link; only pointers that hover open a preview.
  link.addEventListener("pointerenter", (event) => {
    if (event.pointerType === "touch") return;
    clearTimeout(timer);
    timer = setTimeout(() => open(link), OPENS);
  });
  link.addEventListener("pointerleave", later);
  link.addEventListener("focus", () => {
    if (link.matches(":focus-visible")) open(link);
  });
  link.addEventListener("blur", close);
}
