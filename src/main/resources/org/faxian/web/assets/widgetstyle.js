/**
 * The style of the widget, as a constructed style sheet, which no policy of the page blocks.
 *
 * All lengths are in em of a font size that does not depend on the page or its root element, because pages change theirs.
 */

const DARK = `
  --accent: var(--faxian-accent, #c8423a); --on-accent: var(--faxian-on-accent, #ffffff);
  --link: var(--faxian-link, #8ab8ea); --ink: var(--faxian-ink, #e8eaed); --paper: var(--faxian-paper, #1b1e22);
  --muted: var(--faxian-muted, #a9b1ba); --line: var(--faxian-line, #3c434b); --edge: #8b949e; --wash: #2a2f36; --mark: var(--faxian-mark, #6b5410);
  --green: #7fd6a0; --amber: #e9bd66; --blue: #8fc1ee; --red: #f3a29b; --grey: #c3c9d0;
  --green-wash: #173324; --amber-wash: #38290c; --blue-wash: #152c42; --red-wash: #43201d; --grey-wash: #2c3138;
  --room: 0.9em; color-scheme: dark;
`;

const CSS = `
:host { all: initial; display: block; }
:host([hidden]) { display: none; }
.root {
  --accent: var(--faxian-accent, #9b1c1c); --on-accent: var(--faxian-on-accent, #ffffff);
  --link: var(--faxian-link, #0b4f8a); --ink: var(--faxian-ink, #1c2128); --paper: var(--faxian-paper, #ffffff);
  --muted: var(--faxian-muted, #57606a); --line: var(--faxian-line, #d5dade); --edge: #7b858f; --wash: #eef1f4; --mark: var(--faxian-mark, #ffe9a3);
  --green: #0b5a2b; --amber: #6b4300; --blue: #0b4878; --red: #8a1616; --grey: #3d444d;
  --green-wash: #e3f4e8; --amber-wash: #fdf0d2; --blue-wash: #e2effa; --red-wash: #fce8e6; --grey-wash: #eef0f2;
  --radius: var(--faxian-radius, 6px); --room: 0;
  all: initial; display: block; position: relative; box-sizing: border-box; direction: ltr; color-scheme: light;
  padding: var(--faxian-padding, var(--room)); border-radius: var(--radius); background: var(--paper); color: var(--ink);
  font-family: var(--faxian-font, system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif);
  font-size: var(--faxian-font-size, medium); line-height: 1.65; overflow-wrap: anywhere; text-align: start;
}
*, *::before, *::after { box-sizing: border-box; }
form { position: relative; display: flex; margin: 0; }
input, button { font: inherit; line-height: 1.5; margin: 0; min-height: max(2.75em, 44px); }
input {
  position: relative; flex: 1; min-width: 0; padding: 0.4em 0.85em; color: inherit; background: var(--paper);
  border: 1px solid var(--edge); border-right: 0; border-radius: var(--radius) 0 0 var(--radius); appearance: none; -webkit-appearance: none;
}
input::placeholder { color: var(--muted); opacity: 1; }
button { padding: 0.4em 1.15em; font-weight: 600; white-space: nowrap; cursor: pointer; border: 1px solid var(--accent); border-radius: var(--radius); background: var(--accent); color: var(--on-accent); }
button:hover { filter: brightness(0.88); }
form > button { border-radius: 0 var(--radius) var(--radius) 0; }
.root :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
input:focus-visible { z-index: 1; outline-offset: -1px; }
.options {
  position: absolute; z-index: 1000; top: calc(100% + 4px); left: 0; right: 0; max-height: 22em; overflow-y: auto; margin: 0; padding: 0.3em 0; list-style: none;
  background: var(--paper); color: var(--ink); border: 1px solid var(--edge); border-radius: var(--radius); box-shadow: 0 6px 24px rgba(0, 0, 0, 0.18);
}
.options[hidden] { display: none; }
.options li { display: flex; justify-content: space-between; align-items: center; gap: 1em; min-height: max(2.5em, 44px); padding: 0.3em 0.9em; cursor: pointer; line-height: 1.4; }
.options li:hover { background: var(--wash); }
.options li[aria-selected=true] { background: var(--wash); box-shadow: inset 4px 0 0 var(--accent); }
.options .note { flex: none; color: var(--muted); font-size: 0.875em; }
.total { margin: 0.8em 0 0; color: var(--muted); }
.total:empty { display: none; }
.total.trouble { color: var(--ink); }
.total.nothing { color: var(--ink); font-size: 1.125em; font-weight: 600; }
.body { transition: opacity 0.15s; }
.body[aria-busy=true] { opacity: 0.5; }
a { color: var(--link); text-decoration: none; text-underline-offset: 0.2em; }
a:hover { text-decoration: underline; }
mark { background: var(--mark); color: inherit; padding: 0 0.05em; border-radius: 2px; }
h3 { margin: 0; font-size: 1.0625em; line-height: 1.5; font-weight: 600; }
ul, ol { margin: 0; padding: 0; list-style: none; }
.hit { padding: 0.95em 0; border-bottom: 1px solid var(--line); }
.hit h3 a { display: inline; padding: 0.1em 0; }
.facts { display: flex; flex-wrap: wrap; gap: 0 1.1em; margin: 0.15em 0 0; color: var(--muted); font-size: 0.9375em; }
.muted { color: var(--muted); }
.badge {
  display: inline-block; padding: 0.05em 0.5em; border: 1px solid; border-radius: 4px; font-size: 0.8125em; font-weight: 600; line-height: 1.5;
  vertical-align: 0.1em; white-space: nowrap; color: var(--grey); background: var(--grey-wash);
}
h3 .badge { font-size: 0.8em; }
.badge.in-force { color: var(--green); background: var(--green-wash); }
.badge.partially-in-force, .badge.suspended { color: var(--amber); background: var(--amber-wash); }
.badge.not-yet-in-force { color: var(--blue); background: var(--blue-wash); }
.badge.repealed, .badge.lapsed { color: var(--red); background: var(--red-wash); }
.pending { display: inline-block; margin: 0.35em 0 0; padding: 0 0.5em; border-radius: 4px; font-size: 0.9375em; color: var(--blue); background: var(--blue-wash); }
.snippets { margin-top: 0.5em; }
.snippets li { margin-bottom: 0.4em; padding-left: 0.8em; border-left: 3px solid var(--line); }
.snippets .where { display: inline-block; min-width: 24px; margin-right: 0.35em; font-weight: 600; white-space: nowrap; }
.snippets p { margin: 0; }
.snippets .where + p { display: inline; }
.snippets .best { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 0.3em; }
.snippets .plain { color: inherit; }
section { margin-top: 1em; }
section h3 { font-size: 1em; }
section li { padding: 0.15em 0; }
.advice, .ended, .meant, .trouble { margin: 0.6em 0 0; }
.another { min-height: 28px; padding: 0.1em 0.2em; border: 0; background: none; color: var(--link); font-weight: inherit; white-space: normal; text-align: start; }
.another:hover { filter: none; text-decoration: underline; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.6em 1.2em; margin: 0.9em 0 0; }
.actions:empty { display: none; }
.actions a { display: inline-flex; align-items: center; min-height: 44px; font-weight: 600; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:host([theme=dark]) .root { ${DARK} }
@media (prefers-color-scheme: dark) { :host(:not([theme=light])) .root { ${DARK} } }
@media (prefers-contrast: more) { .root { --muted: var(--ink); --line: var(--edge); } a { text-decoration: underline; } }
@media (prefers-reduced-motion: reduce) { .body { transition: none; } }
@media (forced-colors: active) {
  .options li[aria-selected=true] { outline: 2px solid Highlight; outline-offset: -2px; }
  .root :focus-visible { outline-color: Highlight; }
  mark { forced-color-adjust: none; background: Mark; color: MarkText; }
}
@media print { form, .actions { display: none; } }
`;

/** The style sheet, shared by all widgets of a page. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(CSS);
