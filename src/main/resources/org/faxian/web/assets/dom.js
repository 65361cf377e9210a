/** Elements, made without any HTML: text stays text, whatever it holds. */

/** An element with attributes (those that are undefined or false are left out) and children. */
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

/** A text in pieces, with what stands in the ranges in <mark>; ranges are pairs of offsets, the second behind what matched.
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
