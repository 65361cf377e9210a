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

/** A text in pieces, with what stands in the ranges in <mark>; ranges are pairs of offsets, the second behind what matched. */
export function marked(text, ranges = []) {
  const pieces = [];
  let from = 0;
  for (const [start, end] of ranges) {
    if (start > from) {
      pieces.push(text.slice(from, start));
    }
    pieces.push(element("mark", {}, text.slice(start, end)));
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces;
}
