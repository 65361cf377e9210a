// The outline follows the reader: it marks the current position and keeps it in view.

/** The distance in pixels from the top of the window at which a provision becomes current: less than a line below link targets. */
const LINE = 40;
/** More pixels than any page is long. */
const FAR = 10_000_000;

export function follow(outline) {
  const links = [...outline.querySelectorAll("a")].filter((link) => document.getElementById(link.hash.slice(1)));
  const places = links.map((link) => document.getElementById(link.hash.slice(1)));
  const details = outline.querySelector("details");
  const wide = matchMedia("(min-width: 56.01rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let current;

  const read = () => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle].getBoundingClientRect().top <= LINE) low = middle + 1;
      else high = middle;
    }
    // A provision at the end of the page cannot be scrolled up to the line.
    const target = places.findIndex((place) => "#" + place.id === location.hash);
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    return links[atEnd && target >= low ? target : low - 1];
  };

  const show = () => {
    const now = read();
    if (now === current) return;
    current?.removeAttribute("aria-current");
    now?.setAttribute("aria-current", "location");
    current = now;
    if (now && wide.matches && !outline.matches(":hover, :focus-within")) keepInView(now);
  };

  /** Scrolls the outline only, not the page. */
  const keepInView = (link) => {
    const own = link.getBoundingClientRect();
    const frame = outline.getBoundingClientRect();
    if (own.top >= frame.top && own.bottom <= frame.bottom) return;
    const top = outline.scrollTop + own.top - frame.top - frame.height / 3;
    outline.scrollTo({ top, behavior: still.matches ? "instant" : "smooth" });
  };

  // The observed area covers everything above the line, so that fast scrolling misses nothing.
  let observer;
  const watch = () => {
    observer?.disconnect();
    observer = new IntersectionObserver(show, { rootMargin: `${FAR}px 0px ${LINE - innerHeight}px 0px` });
    for (const place of places) observer.observe(place);
  };
  addEventListener("resize", watch);
  watch();
  for (const moved of ["hashchange", "scrollend"]) addEventListener(moved, show);
  // On a wide screen the style sheet shows it even if closed; screen readers and browsers without that support need it open.
  const unfold = () => (details.open = details.open || wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
}
