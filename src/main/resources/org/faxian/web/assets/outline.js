// The outline follows the reading: it marks where one is, and keeps that in view.

/** How far beneath the top of the window a provision begins to be read: less than a line below where links lead. */
const LINE = 40;
/** Farther than any page is long. */
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
    // What stands at the very end never gets so far up.
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

  /** Scrolls the outline alone: the page stays where the reader has it. */
  const keepInView = (link) => {
    const own = link.getBoundingClientRect();
    const frame = outline.getBoundingClientRect();
    if (own.top >= frame.top && own.bottom <= frame.bottom) return;
    const top = outline.scrollTop + own.top - frame.top - frame.height / 3;
    outline.scrollTo({ top, behavior: still.matches ? "instant" : "smooth" });
  };

  // All that begins above the line is seen by the observer, however fast one gets there.
  let observer;
  const watch = () => {
    observer?.disconnect();
    observer = new IntersectionObserver(show, { rootMargin: `${FAR}px 0px ${LINE - innerHeight}px 0px` });
    for (const place of places) observer.observe(place);
  };
  addEventListener("resize", watch);
  watch();
  for (const moved of ["hashchange", "scrollend"]) addEventListener(moved, show);
  // Style sheets show it on a wide screen, opened or not; browsers that cannot need it open, and so does what is read aloud.
  const unfold = () => (details.open = details.open || wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
}
