/** Creates elements without parsing HTML: text always stays text. */

/** Creates an element with attributes and children; undefined and false ones are left out. */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? "" : value);
    }
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== false));
  return made;
}

/** Returns the text as nodes, with the ranges in <mark>; a range is a pair of offsets, the end exclusive.
 * U+FFFC stands for a picture that only the original shows. */
export function marked(text, ranges = []) {
  const piece = (start, end) => text.slice(start, end).replaceAll("\uFFFC", "〔图〕");
  const pieces = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) {
      pieces.push(piece(from, start));
    }
    pieces.push(element("mark", {}, piece(start, end)));
    from = end;
  }
  pieces.push(piece(from));
  return pieces;
}
